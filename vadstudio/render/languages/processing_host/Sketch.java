package vadstudio.host;

import processing.core.PApplet;
import processing.core.PFont;
import processing.core.PGraphics;
import processing.core.PImage;
import processing.core.PSurfaceNone;

/** What every sketch extends: Processing's functions, on a canvas in memory, in virtual time, without files and windows. */
public class Sketch extends PApplet {
  private static final int SCREEN_WIDTH = 1920;
  private static final int SCREEN_HEIGHT = 1080;

  private Canvas canvas;
  private double rate = 60;
  private boolean ended;

  /** java.util.Random whose chance comes from the seed; in a sketch it hides the other. */
  public static class Random extends java.util.Random {
    private static final long serialVersionUID = 1;

    public Random() {
      super(Virtual.nextSeed());
    }

    public Random(long seed) {
      super(seed);
    }
  }

  public Sketch() {
    displayWidth = SCREEN_WIDTH;
    displayHeight = SCREEN_HEIGHT;
    frameRate = (float) rate;
    focused = true;
  }

  /** Give the sketch a canvas of width x height pixels and its sources of chance. */
  final Canvas open(int width, int height, long seed) {
    canvas = new Canvas(this, width, height, true);
    g = canvas;
    surface = new PSurfaceNone(g);
    this.width = pixelWidth = width;
    this.height = pixelHeight = height;
    randomSeed(Virtual.mixed(seed, 4));
    noiseSeed(Virtual.mixed(seed, 5));
    return canvas;
  }

  /** Run setup(). */
  final void first() {
    canvas.beginDraw();
    setup();
    canvas.endDraw();
    frameCount = 1;
  }

  /** Run draw() once; say whether there is a further frame. */
  final boolean next() {
    if (ended || finished || !isLooping() && !redraw) return false;
    Virtual.advance(1 / rate);
    canvas.beginDraw();
    redraw = false;
    draw();
    canvas.endDraw();
    frameCount++;
    return true;
  }

  // Size and quality. Sketches call these in setup(), which comes after the canvas is there.

  @Override
  public void size(int width, int height) {
    size(width, height, JAVA2D);
  }

  @Override
  public void size(int width, int height, String renderer) {
    checkRenderer(renderer);
    Canvas.check(width, height);
    if (canvas == null || canvas.width != width || canvas.height != height) throw new Resize(width, height);
  }

  @Override
  public void size(int width, int height, String renderer, String path) {
    size(width, height, renderer);
  }

  @Override
  public void fullScreen() {
    size(displayWidth, displayHeight);
  }

  @Override
  public void fullScreen(int display) {
    fullScreen();
  }

  @Override
  public void fullScreen(String renderer) {
    size(displayWidth, displayHeight, renderer);
  }

  @Override
  public void fullScreen(String renderer, int display) {
    fullScreen(renderer);
  }

  @Override
  public void windowResize(int width, int height) {
    size(width, height);
  }

  @Override
  public void smooth() {
    smooth(3);
  }

  @Override
  public void smooth(int level) {
    if (canvas != null) canvas.smoothNow(level);
  }

  @Override
  public void noSmooth() {
    smooth(0);
  }

  @Override
  public void pixelDensity(int density) { }

  @Override
  public int displayDensity() {
    return 1;
  }

  @Override
  public int displayDensity(int display) {
    return 1;
  }

  private static void checkRenderer(String renderer) {
    if (renderer != null && (renderer.equals(P3D) || renderer.contains("3D"))) throw Misuse.threeDimensions("P3D");
  }

  // Pictures and fonts made in the sketch.

  @Override
  protected PGraphics makeGraphics(int width, int height, String renderer, String path, boolean primary) {
    checkRenderer(renderer);
    return Canvas.offscreen(this, width, height);
  }

  @Override
  public PGraphics createGraphics(int width, int height) {
    return Canvas.offscreen(this, width, height);
  }

  @Override
  public PGraphics createGraphics(int width, int height, String renderer) {
    return makeGraphics(width, height, renderer, null, false);
  }

  @Override
  public PImage createImage(int width, int height, int format) {
    Canvas.check(width, height);
    return super.createImage(width, height, format);
  }

  @Override
  public PFont createFont(String name, float size, boolean smooth, char[] charset) {
    return Fonts.font(name, size, smooth);
  }

  @Override
  public PFont createFont(String name, float size, boolean smooth) {
    return Fonts.font(name, size, smooth);
  }

  @Override
  public PFont createFont(String name, float size) {
    return Fonts.font(name, size, true);
  }

  /** Names of font files end with their size, as in Arial-48.vlw. */
  @Override
  public PFont loadFont(String name) {
    String digits = name.replaceAll("^.*?(\\d{1,3})\\.vlw$", "$1");
    return Fonts.font(name, digits.length() <= 3 && digits.matches("[1-9]\\d*") ? Integer.parseInt(digits) : 48, true);
  }

  // Time: 60 frames a second, or as many as the sketch asks for, whatever the machine can do.

  @Override
  public int millis() {
    return (int) (Virtual.nanoTime() / 1_000_000);
  }

  @Override
  public void delay(int millis) {
    Virtual.sleep(millis);
  }

  @Override
  public void frameRate(float frames) {
    if (frames > 0 && frames < 1e6) {
      rate = frames;
      frameRate = frames;
    }
  }

  @Override
  public void exit() {
    ended = true;
  }

  @Override
  public void exitActual() {
    ended = true;
  }

  public static int year() {
    return Virtual.year();
  }

  public static int month() {
    return Virtual.month();
  }

  public static int day() {
    return Virtual.day();
  }

  public static int hour() {
    return Virtual.hour();
  }

  public static int minute() {
    return Virtual.minute();
  }

  public static int second() {
    return Virtual.second();
  }

  // Accepted without effect: the picture is taken as it is, and there is no window.

  @Override
  public void save(String name) { }

  @Override
  public void saveFrame() { }

  @Override
  public void saveFrame(String name) { }

  @Override
  public void cursor() { }

  @Override
  public void cursor(int kind) { }

  @Override
  public void cursor(PImage picture) { }

  @Override
  public void cursor(PImage picture, int x, int y) { }

  @Override
  public void noCursor() { }

  @Override
  public void windowTitle(String title) { }

  @Override
  public void windowMove(int x, int y) { }

  @Override
  public void windowResizable(boolean resizable) { }

  @Override
  public void windowRatio(int width, int height) { }

  // What int(x) and its like are translated to.

  public static int toInt(double value) {
    return (int) value;
  }

  public static int toInt(char value) {
    return value;
  }

  public static int toInt(boolean value) {
    return value ? 1 : 0;
  }

  public static int toInt(String value) {
    return parseInt(value);
  }

  public static int[] toInt(float[] values) {
    return parseInt(values);
  }

  public static int[] toInt(String[] values) {
    return parseInt(values);
  }

  public static float toFloat(double value) {
    return (float) value;
  }

  public static float toFloat(char value) {
    return value;
  }

  public static float toFloat(boolean value) {
    return value ? 1 : 0;
  }

  public static float toFloat(String value) {
    return parseFloat(value);
  }

  public static float[] toFloat(int[] values) {
    return parseFloat(values);
  }

  public static float[] toFloat(String[] values) {
    return parseFloat(values);
  }

  public static boolean toBoolean(int value) {
    return value != 0;
  }

  public static boolean toBoolean(boolean value) {
    return value;
  }

  public static boolean toBoolean(String value) {
    return Boolean.parseBoolean(value);
  }

  public static char toChar(int value) {
    return (char) value;
  }

  public static byte toByte(int value) {
    return (byte) value;
  }

  public static byte toByte(double value) {
    return (byte) value;
  }
}
