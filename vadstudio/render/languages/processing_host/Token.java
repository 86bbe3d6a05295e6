package vadstudio.host;

import java.util.ArrayList;
import java.util.List;

/** One token of Java source: what it is, its text (which may be rewritten), the line it starts on, 1-based, and
 * whether it was moved elsewhere. */
final class Token {
  enum Kind { WORD, NUMBER, TEXT, COLOUR, SIGN, BLANK }

  final Kind kind;
  final int line;
  String text;
  boolean moved;

  private Token(Kind kind, String text, int line) {
    this.kind = kind;
    this.text = text;
    this.line = line;
  }

  boolean is(String wanted) {
    return kind != Kind.TEXT && text.equals(wanted);
  }

  boolean word() {
    return kind == Kind.WORD;
  }

  /** Take source apart; the texts of all tokens, joined, are the source. Never fails: javac explains what is wrong. */
  static List<Token> all(String source) {
    List<Token> tokens = new ArrayList<>();
    int line = 1;
    for (int at = 0; at < source.length(); ) {
      Kind kind = kind(source, at);
      int end = Math.max(at + 1, Math.min(source.length(), end(source, at, kind)));
      String text = source.substring(at, end);
      tokens.add(new Token(kind, text, line));
      line += (int) text.chars().filter(c -> c == '\n').count();
      at = end;
    }
    return tokens;
  }

  private static Kind kind(String s, int at) {
    char c = s.charAt(at);
    char next = at + 1 < s.length() ? s.charAt(at + 1) : 0;
    if (Character.isJavaIdentifierStart(c)) return Kind.WORD;
    if (Character.isWhitespace(c) || c == '/' && (next == '/' || next == '*')) return Kind.BLANK;
    if (c == '"' || c == '\'') return Kind.TEXT;
    if (digit(c) || c == '.' && digit(next)) return Kind.NUMBER;
    if (c == '#' && colourEnd(s, at) > 0) return Kind.COLOUR;
    return Kind.SIGN;
  }

  private static int end(String s, int at, Kind kind) {
    switch (kind) {
      case WORD:
        while (at < s.length() && Character.isJavaIdentifierPart(s.charAt(at))) at++;
        return at;
      case BLANK:
        return blankEnd(s, at);
      case TEXT:
        return textEnd(s, at);
      case NUMBER:
        return numberEnd(s, at);
      case COLOUR:
        return colourEnd(s, at);
      default:
        return at + 1;
    }
  }

  private static int blankEnd(String s, int at) {
    if (s.startsWith("//", at)) return found(s, "\n", at, 0);
    if (s.startsWith("/*", at)) return found(s, "*/", at + 2, 2);
    while (at < s.length() && Character.isWhitespace(s.charAt(at))) at++;
    return at;
  }

  private static int textEnd(String s, int at) {
    boolean block = s.startsWith("\"\"\"", at);
    String quote = block ? "\"\"\"" : s.substring(at, at + 1);
    at += quote.length();
    while (at < s.length() && !s.startsWith(quote, at)) {
      if (!block && s.charAt(at) == '\n') return at; // never closed; the rest of the file is still code
      at += s.charAt(at) == '\\' ? 2 : 1;
    }
    return at + quote.length();
  }

  private static int numberEnd(String s, int at) {
    boolean hex = s.regionMatches(true, at, "0x", 0, 2);
    for (; at < s.length(); at++) {
      char c = s.charAt(at);
      boolean sign = (c == '+' || c == '-') && (hex ? "pP" : "eE").indexOf(s.charAt(at - 1)) >= 0;
      if (!sign && c != '.' && c != '_' && !digit(c) && !(c < 128 && Character.isLetter(c))) break;
    }
    return at;
  }

  /** Return the end of #RRGGBB or #AARRGGBB, or 0. */
  private static int colourEnd(String s, int at) {
    int end = at + 1;
    while (end < s.length() && Character.digit(s.charAt(end), 16) >= 0) end++;
    boolean whole = end == s.length() || !Character.isJavaIdentifierPart(s.charAt(end));
    return whole && (end - at == 7 || end - at == 9) ? end : 0;
  }

  private static int found(String s, String what, int from, int beyond) {
    int at = s.indexOf(what, from);
    return at < 0 ? s.length() : at + beyond;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
