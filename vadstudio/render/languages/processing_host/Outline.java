package vadstudio.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the members of a sketch and of its classes, and makes their methods public, as Processing does. */
final class Outline {
  enum Sort { IMPORT, METHOD, OTHER }

  /** Tokens first up to end, exclusive, of a sketch without blanks. */
  record Item(Sort sort, String name, int first, int end) { }

  private static final Set<String> ACCESS = Set.of("public", "private", "protected");
  private static final Set<String> MODIFIERS = Set.of("public", "private", "protected", "static", "final", "abstract",
      "synchronized", "native", "strictfp", "transient", "volatile", "default", "sealed");
  private static final Set<String> NO_TYPES = Set.of("new", "return", "else", "throw", "case", "assert", "do", "yield");
  private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");

  private final List<Token> tokens;
  private final List<Token> methods = new ArrayList<>();
  private final List<Item> items;

  Outline(List<Token> tokens) {
    this.tokens = tokens;
    List<Item> found = new ArrayList<>();
    members(0, found);
    items = found;
    for (Token first : methods) first.text = "public " + first.text;
  }

  /** What stands outside of all braces, in order. */
  List<Item> items() {
    return items;
  }

  /** Read members from token i to the brace that closes their class; return the index of that brace. */
  private int members(int i, List<Item> into) {
    while (i < tokens.size()) {
      if (is(i, "}")) {
        if (into == null) return i;
        i++; // one too many: javac says so
        continue;
      }
      Item item = member(i);
      if (into != null) into.add(item);
      i = item.end;
    }
    return i;
  }

  private Item member(int first) {
    if (is(first, "import")) return new Item(Sort.IMPORT, "", first, statementEnd(first));
    for (int i = first; i < tokens.size(); i++) {
      if (type(i)) return new Item(Sort.OTHER, "", first, classEnd(i));
      if (is(i, "@") && is(i + 2, "(")) {
        i = closing(i + 2) - 1;
      } else if (is(i, "(")) {
        int after = closing(i);
        if (method(first, i, after)) return new Item(Sort.METHOD, tokens.get(i - 1).text, first, methodEnd(first, after));
        i = after - 1;
      } else if (is(i, "=")) {
        return new Item(Sort.OTHER, "", first, statementEnd(i));
      } else if (is(i, "{")) {
        return new Item(Sort.OTHER, "", first, closing(i));
      } else if (is(i, ";")) {
        return new Item(Sort.OTHER, "", first, i + 1);
      } else if (is(i, "}")) {
        return new Item(Sort.OTHER, "", first, Math.max(i, first + 1));
      }
    }
    return new Item(Sort.OTHER, "", first, tokens.size());
  }

  /** Whether "type name (" stands before the parenthesis, and a body or a semicolon behind the closing one. */
  private boolean method(int first, int open, int after) {
    if (open - 2 < first || !tokens.get(open - 1).word()) return false;
    Token type = tokens.get(open - 2);
    boolean typed = type.word() ? !MODIFIERS.contains(type.text) && !NO_TYPES.contains(type.text) : type.is(">") || type.is("]");
    return typed && (is(after, "{") || is(after, "throws") || is(after, ";") || is(after, "["));
  }

  private int methodEnd(int first, int after) {
    boolean marked = false;
    for (int i = first; i < after && !is(i, "("); i++) marked |= ACCESS.contains(tokens.get(i).text);
    if (!marked) methods.add(tokens.get(first));
    while (after < tokens.size() && !is(after, "{") && !is(after, ";")) after++;
    return is(after, "{") ? closing(after) : after + 1;
  }

  /** Whether a class, interface, enum or record is declared by token i. */
  private boolean type(int i) {
    if (!TYPES.contains(tokens.get(i).text) || is(i - 1, ".") || i + 1 >= tokens.size() || !tokens.get(i + 1).word()) return false;
    return !is(i, "record") || is(i + 2, "(") || is(i + 2, "<");
  }

  private int classEnd(int i) {
    boolean constants = is(i, "enum");
    while (i < tokens.size() && !is(i, "{") && !is(i, ";")) i++;
    return is(i, "{") ? members(constants ? constants(i + 1) : i + 1, null) + 1 : i;
  }

  /** Return the index behind the constants of an enum, of which each may have a class body. */
  private int constants(int i) {
    while (i < tokens.size() && !is(i, ";") && !is(i, "}")) i = is(i, "{") ? members(i + 1, null) + 1 : next(i);
    return i;
  }

  private int statementEnd(int i) {
    while (i < tokens.size() && !is(i, ";") && !is(i, "}")) i = next(i);
    return is(i, ";") ? i + 1 : i;
  }

  /** Return the index behind the bracket that closes the one at open, looking into the classes between. */
  private int closing(int open) {
    int i = open + 1;
    while (i < tokens.size() && !is(i, ")") && !is(i, "}") && !is(i, "]")) i = next(i);
    return Math.min(i + 1, tokens.size());
  }

  private int next(int i) {
    if (type(i)) return classEnd(i);
    if (is(i, "new")) {
      int open = i + 1;
      while (open < tokens.size() && (tokens.get(open).word() || is(open, ".") || is(open, "<") || is(open, ">") || is(open, ","))) open++;
      if (is(open, "(")) {
        int after = closing(open);
        return is(after, "{") ? members(after + 1, null) + 1 : after;
      }
      return i + 1;
    }
    return is(i, "(") || is(i, "{") || is(i, "[") ? closing(i) : i + 1;
  }

  private boolean is(int i, String text) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(text);
  }
}
