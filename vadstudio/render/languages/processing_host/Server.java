package vadstudio.host;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import processing.data.JSONObject;

/** The resident host: reads frames from standard input, draws, and answers on standard output. */
public final class Server {
  private static final int MAX_HEADER = 1 << 20;
  private static final int MAX_CODE = 4 << 20;
  private static final long BUSY_BYTES = 96L << 20;
  private static final String WARM_UP = "int n = 3; void setup() { size(32, 32); } void draw() { background(255); fill(#336699, 90.5);"
      + " for (int i = 0; i < n; i++) { ellipse(i * 9.0, 9, 8, 8); } beginShape(); vertex(1, 1); bezierVertex(2, 2, 3, 3, 4, 4);"
      + " endShape(); text(\"a\" + n, 4, 20); Runnable r = () -> line(0, noise(1), random(1), 1); r.run(); }";

  private final DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
  private final DataOutputStream out =
      new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
  private final Printed printed = Printed.install();
  private final Player player = new Player();
  private int threads;

  private Server() { }

  public static void main(String[] arguments) {
    PrintStream errors = System.err;
    try {
      new Server().serve();
    } catch (Throwable error) { // one that is no drawing's: the worker replaces the host
      error.printStackTrace(errors);
      System.exit(1);
    }
  }

  private void serve() throws IOException {
    player.draw(WARM_UP, 0);
    printed.take();
    threads = Thread.activeCount();
    while (true) {
      int headerLength;
      try {
        headerLength = in.readInt();
      } catch (EOFException end) {
        return;
      }
      int codeLength = in.readInt();
      if (headerLength < 0 || headerLength > MAX_HEADER || codeLength < 0 || codeLength > MAX_CODE) {
        throw new IOException("a frame is larger than allowed");
      }
      JSONObject asked = JSONObject.parse(new String(in.readNBytes(headerLength), StandardCharsets.UTF_8));
      answer(new String(in.readNBytes(codeLength), StandardCharsets.UTF_8), seed(asked), asked.getInt("megabytes", 0));
    }
  }

  private static long seed(JSONObject asked) {
    Object seed = asked.hasKey("seed") ? asked.get("seed") : null;
    return seed instanceof Number number ? number.longValue() : String.valueOf(seed).hashCode();
  }

  private void answer(String code, long seed, int megabytes) throws IOException {
    long start = System.nanoTime();
    JSONObject header = new JSONObject();
    Player.Picture picture = null;
    Failure failure = null;
    try {
      picture = player.draw(code, seed);
    } catch (Failure known) {
      failure = known;
    } catch (OutOfMemoryError error) {
      failure = new Failure("memory", "The drawing needs more memory than its limit.", 0, true);
    } catch (StackOverflowError error) {
      failure = new Failure("error", "The code is nested too deeply to be compiled.", 0, true);
    } catch (Throwable error) {
      failure = new Failure("error", "The code could not be prepared: " + error.getClass().getSimpleName() + ".", 0, true);
    }
    boolean left = Thread.activeCount() > threads;
    header.setString("status", failure == null ? "ok" : failure.status);
    header.setString("message", failure == null ? "" : limit(failure, megabytes));
    if (failure != null && failure.line > 0) header.setInt("line", failure.line);
    header.setString("stdout", printed.take());
    header.setFloat("milliseconds", (System.nanoTime() - start) / 1e6f);
    header.setInt("width", picture == null ? 0 : picture.canvas().width);
    header.setInt("height", picture == null ? 0 : picture.canvas().height);
    header.setBoolean("retire", left || (failure == null ? picture.retire() : failure.retire));
    send(header, picture == null ? null : picture.canvas());
    tidy();
  }

  private static String limit(Failure failure, int megabytes) {
    if (!failure.status.equals("memory") || megabytes <= 0) return failure.getMessage();
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    return "The drawing needs more memory than its limit of " + Math.min(megabytes, heap) + " MB.";
  }

  private void send(JSONObject header, Canvas canvas) throws IOException {
    byte[] text = header.format(-1).getBytes(StandardCharsets.UTF_8);
    out.writeInt(text.length);
    out.writeInt(canvas == null ? 0 : canvas.width * canvas.height * 3);
    out.write(text);
    if (canvas != null) canvas.writeRows(out);
    out.flush();
  }

  /** Give memory back after a large picture, while nobody waits. */
  private static void tidy() {
    Runtime runtime = Runtime.getRuntime();
    if (runtime.totalMemory() - runtime.freeMemory() > BUSY_BYTES) System.gc();
  }
}
