package vadstudio.host;

import java.util.List;
import java.util.Map;

/** What Processing writes otherwise than Java: colours, numbers with a point, the type color, casts by a call. */
final class Dialect {
  private static final String HERE = "vadstudio.host.Sketch.";
  private static final Map<String, String> CASTS =
      Map.of("int", "toInt", "float", "toFloat", "boolean", "toBoolean", "char", "toChar", "byte", "toByte");

  private final List<Token> tokens;

  /** tokens: those of a sketch, without blanks. */
  Dialect(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Rewrite the tokens into Java, each where it stands. */
  void translate() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      switch (token.kind) {
        case COLOUR -> token.text = "0x" + (token.text.length() == 7 ? "ff" : "") + token.text.substring(1);
        case NUMBER -> token.text = number(token.text);
        case WORD -> word(i, token);
        default -> { }
      }
    }
  }

  private void word(int i, Token token) {
    if (at(i - 1, ".")) return;
    if (token.is("color")) {
      if (inGenerics(i)) token.text = "Integer";
      else if (isType(i)) token.text = "int";
    } else if (CASTS.containsKey(token.text) && at(i + 1, "(") && !at(i - 1, "new")) {
      token.text = HERE + CASTS.get(token.text);
    }
  }

  /** A number with a point or an exponent is a float; one that no float can hold stays a double. */
  private static String number(String text) {
    char last = Character.toLowerCase(text.charAt(text.length() - 1));
    boolean whole = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    if (whole || text.startsWith("0x") || text.startsWith("0X") || last == 'f' || last == 'd') return text;
    try {
      double exact = Double.parseDouble(text.replace("_", ""));
      float rounded = (float) exact;
      return Float.isInfinite(rounded) || rounded == 0 && exact != 0 ? text : text + "f";
    } catch (NumberFormatException wrong) {
      return text; // javac says why
    }
  }

  private boolean isType(int i) {
    Token next = get(i + 1);
    if (next == null) return false;
    if (next.word()) return !next.is("instanceof");
    if (next.is("[")) return at(i + 2, "]") || at(i - 1, "new");
    if (next.is(".")) return at(i + 2, ".");
    // (color) x is a cast; f(color) is a call with a variable of that name
    return next.is(")") && at(i - 1, "(") && !callBefore(i - 1) && operand(i + 2);
  }

  private boolean inGenerics(int i) {
    boolean opens = at(i - 1, "<") || at(i - 1, ",");
    boolean closes = at(i + 1, ">") || at(i + 1, ",") && at(i - 1, "<");
    return opens && closes;
  }

  private boolean callBefore(int open) {
    Token before = get(open - 1);
    return before != null && before.word() && !before.is("return");
  }

  private boolean operand(int i) {
    Token token = get(i);
    return token != null && (token.kind != Token.Kind.SIGN || token.is("("));
  }

  private boolean at(int i, String text) {
    Token token = get(i);
    return token != null && token.is(text);
  }

  private Token get(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
  }
}
