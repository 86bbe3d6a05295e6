package vadstudio.host;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import processing.awt.PGraphicsJava2D;
import processing.core.PApplet;
import processing.core.PFont;
import processing.core.PGraphics;
import processing.core.PShape;

/** A surface in memory: the sketch's own, and each that it makes with createGraphics(). */
final class Canvas extends PGraphicsJava2D {
  /** More pixels are refused before memory is asked for. */
  static final long MAX_PIXELS = 16L << 20;

  Canvas(PApplet sketch, int width, int height, boolean primary) {
    check(width, height);
    setParent(sketch);
    setPrimary(primary);
    setSize(width, height);
  }

  static void check(int width, int height) {
    if (width < 1 || height < 1) throw new Misuse("A picture of " + width + " x " + height + " pixels has no area.");
    if ((long) width * height > MAX_PIXELS) {
      throw new Misuse("The picture is too large: " + width + " x " + height + " pixels need too much memory; "
          + MAX_PIXELS + " are allowed.");
    }
  }

  /** Forget which warnings were given: that list outlives a sketch. */
  static void forgetWarnings() {
    if (warnings != null) warnings.clear();
  }

  void smoothNow(int level) {
    smooth = level;
    if (g2 != null) handleSmooth();
  }

  @Override
  protected PFont createDefaultFont(float size) {
    return Fonts.font("DejaVu Sans", size, true);
  }

  @Override
  protected PFont createFont(String name, float size, boolean smooth, char[] charset) {
    return Fonts.font(name, size, smooth);
  }

  @Override
  public boolean save(String name) {
    return true; // the picture is what is taken; nothing is written
  }

  @Override
  public PShape loadShape(String name, String options) {
    throw new Misuse("A sketch may not use loadShape(); a drawing reads no files.");
  }

  @Override
  public void box(float width, float height, float depth) {
    throw Misuse.threeDimensions("box()");
  }

  @Override
  public void sphere(float radius) {
    throw Misuse.threeDimensions("sphere()");
  }

  @Override
  public void rotateX(float angle) {
    throw Misuse.threeDimensions("rotateX()");
  }

  @Override
  public void rotateY(float angle) {
    throw Misuse.threeDimensions("rotateY()");
  }

  /** Write the picture as rows of RGB, on white where it is transparent. */
  void writeRows(OutputStream out) throws IOException {
    BufferedImage picture = (BufferedImage) image;
    int[] row = new int[width];
    byte[] bytes = new byte[width * 3];
    for (int y = 0; y < height; y++) {
      picture.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int alpha = row[x] >>> 24;
        for (int channel = 0; channel < 3; channel++) {
          int value = row[x] >> 16 - 8 * channel & 255;
          bytes[3 * x + channel] = (byte) ((value * alpha + 255 * (255 - alpha) + 127) / 255);
        }
      }
      out.write(bytes);
    }
  }

  /** Make a surface of a sketch. */
  static PGraphics offscreen(PApplet sketch, int width, int height) {
    return new Canvas(sketch, width, height, false);
  }
}
