package vadstudio.host;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** javac's messages, for people who write sketches. */
final class CompilerMessage {
  private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(\\w+) ([^\\n]+)");
  private static final Pattern PLACE = Pattern.compile("location: .*?(?:of type|class|interface) ([^\\n]+)");

  private CompilerMessage() { }

  /** Return one sentence for a message with javac's code, such as compiler.err.cant.resolve. */
  static String plain(String code, String message) {
    String problem = code.replaceFirst("^compiler\\.err\\.", "");
    if (problem.startsWith("cant.resolve")) return unknown(message);
    if (problem.startsWith("doesnt.exist")) return library(message);
    String text = sketch(message).replaceAll("\\s*\\n\\s*", "; ").trim();
    if (problem.startsWith("expected") || problem.startsWith("illegal.start") || problem.contains("not.stmt")) {
      return "The code cannot be read here: " + text + ".";
    }
    if (problem.equals("premature.eof")) return "The code ends too early: a closing brace } is missing.";
    if (problem.startsWith("invalid.meth.decl")) return "A statement stands outside of setup() and draw(), or a method has no type.";
    boolean plain = text.matches("(?s)[a-z]+ .*"); // and not a name, whose case counts
    return (plain ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text) + (text.endsWith(".") ? "" : ".");
  }

  /** Return text without the name of the class that holds the sketch. */
  static String sketch(String text) {
    return text.replace("vadstudio.host.Sketch.", "").replace(Preprocessor.NAME + "$", "").replace(Preprocessor.NAME + ".", "")
        .replace(Preprocessor.NAME, "the sketch");
  }

  private static String unknown(String message) {
    Matcher symbol = SYMBOL.matcher(message);
    if (!symbol.find()) return sketch(message).replaceAll("\\s*\\n\\s*", "; ") + ".";
    Matcher place = PLACE.matcher(message);
    String where = place.find() && !place.group(1).startsWith(Preprocessor.NAME) ? " in " + sketch(place.group(1)) : "";
    String name = symbol.group(2).trim();
    return "There is no " + kind(symbol.group(1)) + " " + sketch(name) + where + ".";
  }

  private static String kind(String symbol) {
    return symbol.equals("method") ? "function" : symbol;
  }

  private static String library(String message) {
    String name = message.replaceFirst("^package (\\S+) does not exist[\\s\\S]*$", "$1");
    return "The library " + name + " is not available; a drawing uses Processing's own functions.";
  }
}
