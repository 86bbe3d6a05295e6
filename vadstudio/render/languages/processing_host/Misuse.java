package vadstudio.host;

/** Thrown by the sketch's functions where a call cannot be done; its text is the whole sentence that the user reads. */
final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1;

  Misuse(String sentence) {
    super(sentence);
  }

  static Misuse threeDimensions(String what) {
    return new Misuse(what + " draws in 3D, which is not available here: draw in two dimensions, with size(w, h).");
  }
}
