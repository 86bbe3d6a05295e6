package vadstudio.host;

/** What went wrong while a sketch ran, in plain words and with its line. */
final class Mishap {
  private static final int MAX_TEXT = 300;

  private Mishap() { }

  static Failure explain(Throwable error, Preprocessor.Unit unit, Guard.Passed passed) {
    while (error instanceof ExceptionInInitializerError && error.getCause() != null) error = error.getCause();
    int line = line(error, unit, passed);
    boolean retire = passed.swallows() || error instanceof VirtualMachineError || error instanceof LinkageError;
    if (error instanceof OutOfMemoryError) {
      return new Failure("memory", "The drawing needs more memory than its limit.", line, true);
    }
    return new Failure("error", sentence(error), line, retire);
  }

  private static String sentence(Throwable error) {
    if (error instanceof Misuse) return error.getMessage();
    if (error instanceof StackOverflowError) return "A function calls itself without end.";
    String text = text(error);
    if (error instanceof ArithmeticException && text.contains("by zero")) return "A whole number is divided by zero.";
    String name = CompilerMessage.sketch(error.getClass().getName()).replaceFirst("^.*\\.", "");
    return "The sketch failed: " + name + (text.isEmpty() ? "" : ": " + text) + (text.endsWith(".") ? "" : ".");
  }

  /** The message of an exception, which may be of a class of the sketch. */
  private static String text(Throwable error) {
    try {
      String text = error.getMessage();
      if (text == null) return "";
      text = CompilerMessage.sketch(text).strip();
      return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "..." : text;
    } catch (Throwable own) {
      return "";
    }
  }

  private static int line(Throwable error, Preprocessor.Unit unit, Guard.Passed passed) {
    try {
      for (StackTraceElement element : error.getStackTrace()) {
        if (!passed.classes().containsKey(element.getClassName())) continue;
        int line = unit.line(element.getLineNumber());
        if (line > 0) return line;
      }
    } catch (Throwable own) {
      return 0;
    }
    return 0;
  }
}
