package vadstudio.host;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles, checks and plays one sketch. */
final class Player {
  private static final int MAX_FRAMES = 100_000;
  private static final int MAX_STARTS = 4;
  private static final int DEFAULT_SIDE = 100;
  private static final Pattern FRAMES = Pattern.compile("(?m)^[ \\t]*//[ \\t]*frames[ \\t]*:[ \\t]*(\\d+)");

  private final SketchCompiler compiler = new SketchCompiler();
  private final Policy policy = new Policy();
  private final Guard guard = new Guard(policy);

  /** canvas: what was drawn; retire: whether the sketch may have left something behind. */
  record Picture(Canvas canvas, boolean retire) { }

  /** Draw; raise a Failure where that cannot be. */
  Picture draw(String code, long seed) {
    int frames = frames(code);
    Preprocessor.Unit unit = Preprocessor.unit(code);
    Guard.Passed passed = guard.check(compiler.compile(unit), unit);
    try {
      return new Picture(play(passed.classes(), seed, frames), passed.swallows());
    } catch (Throwable error) {
      throw Mishap.explain(error, unit, passed);
    }
  }

  private Canvas play(Map<String, byte[]> classes, long seed, int frames) throws Throwable {
    int width = DEFAULT_SIDE;
    int height = DEFAULT_SIDE;
    for (int start = 0; start < MAX_STARTS; start++) {
      try {
        return play(new SketchLoader(classes, policy), width, height, seed, frames);
      } catch (Resize resize) {
        width = resize.width;
        height = resize.height;
      }
    }
    throw new Misuse("The sketch changes its size again and again; size() is called once.");
  }

  private static Canvas play(ClassLoader loader, int width, int height, long seed, int frames) throws Throwable {
    Virtual.reset(seed);
    Canvas.forgetWarnings();
    Sketch sketch;
    try {
      sketch = (Sketch) loader.loadClass(Preprocessor.NAME).getDeclaredConstructor().newInstance();
    } catch (InvocationTargetException error) {
      throw error.getCause();
    }
    Canvas canvas = sketch.open(width, height, seed);
    try {
      sketch.settings();
      sketch.first();
      for (int frame = 0; frame < frames && sketch.next(); frame++) { }
    } catch (Virtual.End end) {
      return canvas; // what was drawn so far
    }
    return canvas;
  }

  /** The comment "// frames: 120" says how often draw() runs before the picture is taken. */
  private static int frames(String code) {
    Matcher found = FRAMES.matcher(code);
    if (!found.find()) return 1;
    String digits = found.group(1);
    int line = (int) code.substring(0, found.start(1)).chars().filter(c -> c == '\n').count() + 1;
    int frames = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    if (frames > MAX_FRAMES) throw Failure.error("At most " + MAX_FRAMES + " frames can be drawn, not " + digits + ".", line);
    return frames;
  }
}
