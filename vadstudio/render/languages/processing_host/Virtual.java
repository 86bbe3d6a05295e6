package vadstudio.host;

import java.lang.reflect.Field;
import java.util.Collections;
import java.util.Random;

/** Time and chance of the drawing at hand. Calls of a sketch to the real ones are led here (see {@link Guard}). */
public final class Virtual {
  private static final long EPOCH_MILLIS = 946_721_322_000L; // 1 January 2000, 10:08:42, as on a watch in a shop window
  private static final long CALL_NANOS = 1_000;
  private static final Random JAVA = shared(Math.class.getName() + "$RandomNumberGeneratorHolder", "randomNumberGenerator");
  private static final Random SHUFFLE = shuffler();
  private static Random seeds = new Random(0);
  private static long nanos;
  private static int things;

  private Virtual() { }

  /** Start time anew, and make all sources of chance a function of the seed. */
  static void reset(long seed) {
    nanos = 0;
    things = 0;
    seeds = new Random(mixed(seed, 1));
    JAVA.setSeed(mixed(seed, 2));
    SHUFFLE.setSeed(mixed(seed, 3));
  }

  /**
   * Return the seed of one of several sources of chance. java.util.Random starts almost alike for neighbouring seeds, and
   * drawings are seeded 0, 1, 2; so the bits are mixed, as SplitMix64 does (Steele, Lea and Flood, OOPSLA 2014).
   */
  static long mixed(long seed, int source) {
    long z = seed * 8 + source + 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  static void advance(double seconds) {
    nanos += (long) (seconds * 1e9);
  }

  /** Count the objects of a drawing. */
  static int number() {
    return ++things;
  }

  static long nextSeed() {
    return seeds.nextLong();
  }

  /** Every look at the clock takes a little time, so that a loop that waits for it ends. */
  public static long nanoTime() {
    return nanos += CALL_NANOS;
  }

  public static long currentTimeMillis() {
    return EPOCH_MILLIS + nanoTime() / 1_000_000;
  }

  public static void sleep(long millis) {
    advance(Math.max(0, millis) / 1e3);
  }

  public static void exit(int status) {
    throw new End();
  }

  public static String[] list() {
    return Fonts.names();
  }

  public static int year() {
    return 2000;
  }

  public static int month() {
    return 1;
  }

  public static int day() {
    return 1;
  }

  public static int hour() {
    return 10;
  }

  public static int minute() {
    return 8;
  }

  public static int second() {
    return 42;
  }

  /** Thrown to end a sketch where it is; what it drew so far is its picture. */
  static final class End extends Error {
    private static final long serialVersionUID = 1;

    End() {
      super(null, null, false, false);
    }
  }

  private static Random shuffler() {
    Collections.shuffle(new java.util.ArrayList<>(java.util.List.of(1, 2))); // makes it
    return shared("java.util.Collections", "r");
  }

  /** Return the generator that the Java library keeps in a private static field. */
  private static Random shared(String type, String name) {
    try {
      Field field = Class.forName(type).getDeclaredField(name);
      field.setAccessible(true);
      return (Random) field.get(null);
    } catch (ReflectiveOperationException error) {
      throw new IllegalStateException("this Java keeps its chance elsewhere: " + type, error);
    }
  }
}
