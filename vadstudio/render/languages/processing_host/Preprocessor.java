package vadstudio.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Turns a sketch into a Java class, and remembers which line of it came from which line of the sketch. */
final class Preprocessor {
  /** Name of the class that a sketch becomes. The compiler counts its sketches in the last digits. */
  static final String NAME = "ThisSketch000";

  private static final String HEADER =
      "import processing.core.*; import processing.data.*; import processing.event.*; import processing.opengl.*; "
      + "import java.io.*; import java.util.*; import java.util.function.*; "
      + "import java.util.List; import java.util.Map; import java.util.ArrayList; import java.util.HashMap;\n";
  private static final Set<String> MAIN = Set.of("setup", "draw", "settings");

  /** Java source; lines[n] is the line of the sketch that line n (1-based) comes from, 0 for none. */
  record Unit(String source, int[] lines) {
    int line(long generated) {
      return generated > 0 && generated < lines.length ? lines[(int) generated] : 0;
    }

    int last() {
      return Arrays.stream(lines).max().orElse(0);
    }
  }

  private final StringBuilder out = new StringBuilder();
  private final List<Integer> lines = new ArrayList<>(List.of(0, 0));
  private final List<Token> all;
  private final List<Token> tokens;

  private Preprocessor(String sketch) {
    all = Token.all(sketch.replace("\r\n", "\n").replace('\r', '\n'));
    tokens = all.stream().filter(token -> token.kind != Token.Kind.BLANK).toList();
  }

  static Unit unit(String sketch) {
    return new Preprocessor(sketch).unit();
  }

  private Unit unit() {
    new Dialect(tokens).translate();
    List<Outline.Item> items = new Outline(tokens).items();
    boolean active = items.stream().anyMatch(item -> item.sort() == Outline.Sort.METHOD && MAIN.contains(item.name()));
    List<Outline.Item> moved = items.stream()
        .filter(item -> item.sort() == Outline.Sort.IMPORT || !active && item.sort() == Outline.Sort.METHOD).toList();
    for (Outline.Item item : moved) tokens.subList(item.first(), item.end()).forEach(token -> token.moved = true);
    emit(HEADER, 0);
    move(moved, Outline.Sort.IMPORT);
    emit("public class " + NAME + " extends vadstudio.host.Sketch {" + (active ? "" : " public void setup() {") + "\n", 0);
    for (Token token : all) {
      if (!token.moved) emit(token.text, token.line);
    }
    emit("\n" + (active ? "" : "}\n"), 0);
    move(moved, Outline.Sort.METHOD);
    emit("}\n", 0);
    return new Unit(out.toString(), lines.stream().mapToInt(Integer::intValue).toArray());
  }

  private void move(List<Outline.Item> moved, Outline.Sort sort) {
    for (Outline.Item item : moved) {
      if (item.sort() != sort) continue;
      int last = 0;
      for (Token token : tokens.subList(item.first(), item.end())) {
        emit(last == 0 || token.line == last ? " " : "\n", 0);
        last = token.line;
        emit(token.text, token.line);
      }
      emit("\n", 0);
    }
  }

  private void emit(String text, int line) {
    out.append(text);
    int here = lines.size() - 1;
    if (line > 0 && lines.get(here) == 0) lines.set(here, line);
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.add(line > 0 ? ++line : 0);
  }
}
