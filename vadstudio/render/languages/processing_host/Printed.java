package vadstudio.host;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output of the sketches: keeps the first bytes of one drawing, drops the rest. */
final class Printed extends OutputStream {
  private static final int MAX_CHARACTERS = 1 << 16;
  private static final int MAX_BYTES = 4 * MAX_CHARACTERS;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(this, false, StandardCharsets.UTF_8);

  /** Let all that the sketches print come here. */
  static Printed install() {
    Printed printed = new Printed();
    System.setOut(printed.stream);
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    return printed;
  }

  @Override
  public synchronized void write(int one) {
    if (kept.size() < MAX_BYTES) kept.write(one);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int count) {
    kept.write(bytes, from, Math.min(count, MAX_BYTES - kept.size()));
  }

  /** Return what was printed since the last call. */
  synchronized String take() {
    stream.flush();
    String text = kept.toString(StandardCharsets.UTF_8);
    kept.reset();
    return text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
  }
}
