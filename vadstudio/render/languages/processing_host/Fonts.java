package vadstudio.host;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import processing.core.PFont;

/** The DejaVu fonts of one folder, under whatever name a sketch asks for, so that text is the same on every machine. */
final class Fonts {
  private static final File FOLDER = new File(System.getProperty("vadstudio.fonts", "."));
  private static final String[] SERIF = {"serif", "times", "georgia", "garamond", "palatino", "roman", "cambria", "baskerville"};
  private static final String[] MONO = {"mono", "courier", "consol", "menlo", "typewriter", "code"};
  private static final Map<String, Font> LOADED = new HashMap<>();

  private Fonts() { }

  /** Return the font that stands in for the one named, at a size in pixels. */
  static PFont font(String name, float size, boolean smooth) {
    if (!(size > 0 && size < 10_000)) throw new Misuse("A font of size " + size + " cannot be made.");
    return new PFont(load(file(name == null ? "" : name.toLowerCase(Locale.ROOT))).deriveFont(size), smooth);
  }

  /** Return the names that PFont.list() gives. */
  static String[] names() {
    return new String[] {"DejaVu Sans", "DejaVu Sans Bold", "DejaVu Sans Mono", "DejaVu Serif"};
  }

  private static String file(String name) {
    boolean mono = any(name, MONO);
    boolean serif = !mono && any(name.replace("sans-serif", "sans").replace("sansserif", "sans"), SERIF);
    String slanted = any(name, "italic", "oblique") ? serif ? "Italic" : "Oblique" : "";
    String style = (any(name, "bold", "black", "heavy", "impact") ? "Bold" : "") + slanted;
    return "DejaVu" + (mono ? "SansMono" : serif ? "Serif" : "Sans") + (style.isEmpty() ? "" : "-" + style) + ".ttf";
  }

  private static Font load(String file) {
    return LOADED.computeIfAbsent(file, name -> {
      try {
        return Font.createFont(Font.TRUETYPE_FONT, new File(FOLDER, name));
      } catch (IOException | FontFormatException error) {
        throw new Misuse("The font " + name + " could not be read.");
      }
    });
  }

  private static boolean any(String name, String... parts) {
    for (String part : parts) {
      if (name.contains(part)) return true;
    }
    return false;
  }
}
