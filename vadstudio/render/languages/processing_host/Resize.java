package vadstudio.host;

/** Thrown by size() where the canvas has another size: the sketch starts again on one that fits. */
final class Resize extends Error {
  private static final long serialVersionUID = 1;

  final int width;
  final int height;

  Resize(int width, int height) {
    super(null, null, false, false);
    this.width = width;
    this.height = height;
  }
}
