package vadstudio.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list allowed.txt: which classes of others, and which of their members, a sketch may use. */
final class Policy {
  private static final Set<String> NEVER = Set.of("wait", "notify", "notifyAll", "finalize", "parallel", "parallelStream");
  private static final Set<String> OF_ALL = Set.of("getClass", "hashCode", "equals", "toString", "clone");
  private static final Set<String> UNCHANGING = Set.of("java.lang.String", "java.awt.Color", "java.lang.Boolean", "java.util.Locale",
      "java.util.Comparator", "java.util.Optional", "java.math.BigDecimal", "java.math.BigInteger", "java.math.MathContext",
      "java.awt.AlphaComposite", "java.lang.Object", "java.awt.RenderingHints$Key", "java.lang.Class");

  private record Rule(Set<String> names, boolean extendable) {
    boolean allows(String name, String descriptor) {
      if (names.contains("-" + name) || names.contains("-" + name + descriptor)) return false;
      return names.contains("*") || names.contains(name) || names.contains(name + descriptor);
    }
  }

  private final Map<String, Rule> rules = new HashMap<>();
  private final Set<String> loadable = new HashSet<>();
  private final Map<String, String> reasons = new HashMap<>();
  private final Map<String, Map<String, Member>> members = new HashMap<>();
  private final ClassLoader loader = Policy.class.getClassLoader();

  Policy() {
    for (String line : lines()) {
      int colon = line.indexOf(':');
      String head = line.substring(0, colon);
      String rest = line.substring(colon + 1).trim();
      if (head.startsWith("why ")) {
        reasons.put(head.substring(4), rest);
      } else {
        boolean extendable = head.startsWith("+");
        Set<String> names = rest.isEmpty() ? Set.of() : new HashSet<>(List.of(rest.split("\\s+")));
        rules.put(extendable ? head.substring(1) : head, new Rule(names, extendable));
      }
    }
    Rule sketch = rules.get(Sketch.class.getName());
    rules.put("processing.core.PApplet", new Rule(sketch.names, false));
    for (Class<?> led : List.of(Virtual.class, Thing.class)) loadable.add(led.getName());
  }

  private static List<String> lines() {
    List<String> joined = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(
        new InputStreamReader(Policy.class.getResourceAsStream("allowed.txt"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) continue;
        if (line.startsWith(" ")) joined.set(joined.size() - 1, joined.get(joined.size() - 1) + line);
        else joined.add(line);
      }
    } catch (IOException error) {
      throw new IllegalStateException("allowed.txt cannot be read", error);
    }
    return joined;
  }

  /** Whether a sketch that was checked may load the class (dots). */
  boolean loads(String type) {
    return knows(type) || loadable.contains(type);
  }

  /** Whether the class may be named. */
  boolean knows(String type) {
    return rule(type) != null;
  }

  boolean extendable(String type) {
    Rule rule = rule(type);
    return rule != null && (rule.extendable || load(type).isInterface());
  }

  /** Whether a member of the class, inherited ones included, has that name. */
  boolean has(String type, String name) {
    return name.equals("<init>") || find(type, name) != null;
  }

  boolean allows(String type, String name, String descriptor) {
    Rule rule = rule(type);
    if (rule == null || NEVER.contains(name)) return false;
    if (OF_ALL.contains(name) && descriptor.startsWith("(")) return true;
    if (!rule.allows(name, descriptor)) return false;
    if (descriptor.startsWith("(") || rule.names.contains(name)) return true;
    return find(type, name) instanceof Field field && (!Modifier.isStatic(field.getModifiers()) || unchanging(field));
  }

  /** Return why something, such as java.io.File or processing.core.PApplet.loadStrings, is refused; a clause. */
  String reason(String what) {
    for (String prefix = what; !prefix.isEmpty(); prefix = prefix.substring(0, prefix.length() - 1)) {
      if (reasons.containsKey(prefix)) return "a drawing " + reasons.get(prefix);
    }
    return "it is not among what a drawing may use";
  }

  private Rule rule(String type) {
    Rule rule = rules.get(type);
    return rule != null ? rule : rules.get(type.substring(0, type.lastIndexOf('.') + 1) + "*");
  }

  private static boolean unchanging(Field field) {
    Class<?> type = field.getType();
    return Modifier.isFinal(field.getModifiers()) && (type.isPrimitive() || type.isEnum() || UNCHANGING.contains(type.getName()));
  }

  private Class<?> load(String type) {
    try {
      return Class.forName(type, false, loader);
    } catch (ClassNotFoundException error) {
      throw new Failure("error", "The class " + type + " is not here.", 0, false);
    }
  }

  private Member find(String type, String name) {
    return members.computeIfAbsent(type, absent -> collect(load(absent), new HashMap<>())).get(name);
  }

  /** Gather members by name; the nearest wins, and fields come before methods of the same name. */
  private static Map<String, Member> collect(Class<?> type, Map<String, Member> into) {
    for (Member field : type.getDeclaredFields()) into.putIfAbsent(field.getName(), field);
    for (Member method : type.getDeclaredMethods()) into.putIfAbsent(method.getName(), method);
    if (type.getSuperclass() != null) collect(type.getSuperclass(), into);
    for (Class<?> parent : type.getInterfaces()) collect(parent, into);
    return type.isInterface() ? collect(Object.class, into) : into;
  }
}
