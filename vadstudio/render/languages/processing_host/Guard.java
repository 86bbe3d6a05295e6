package vadstudio.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the class files of a sketch before any of it runs: every class, field and method that they name must be the sketch's
 * own or on the list of {@link Policy}. Calls of the clock and of a few others are led to {@link Virtual}.
 */
final class Guard {
  /** Classes ready to be defined; swallows: whether the sketch can catch errors of the virtual machine and go on. */
  record Passed(Map<String, byte[]> classes, boolean swallows) { }

  private static final Set<String> LED = Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime",
      "java.lang.System.exit", "java.lang.Thread.sleep", "processing.core.PFont.list", "processing.core.PApplet.year",
      "processing.core.PApplet.month", "processing.core.PApplet.day", "processing.core.PApplet.hour",
      "processing.core.PApplet.minute", "processing.core.PApplet.second");
  private static final Set<String> BOOTSTRAPS = Set.of("java.lang.invoke.LambdaMetafactory", "java.lang.invoke.StringConcatFactory",
      "java.lang.runtime.ObjectMethods", "java.lang.runtime.SwitchBootstraps");
  private static final Set<String> ERRORS = Set.of("java.lang.Throwable", "java.lang.Error", "java.lang.StackOverflowError",
      "java.lang.OutOfMemoryError", "java.lang.VirtualMachineError");

  private static final String VIRTUAL = Virtual.class.getName().replace('.', '/');
  private static final String THING = Thing.class.getName().replace('.', '/');

  private final Policy policy;

  Guard(Policy policy) {
    this.policy = policy;
  }

  /** Raise a Failure where the sketch names what it may not. */
  Passed check(Map<String, byte[]> classes, Preprocessor.Unit unit) {
    Map<String, ClassFile> own = new LinkedHashMap<>();
    classes.values().forEach(bytes -> {
      ClassFile file = new ClassFile(bytes);
      own.put(file.name, file);
    });
    Map<String, byte[]> ready = new LinkedHashMap<>();
    boolean swallows = false;
    for (ClassFile file : own.values()) {
      new Check(file, own, unit).all();
      ready.put(file.name, led(file));
      swallows |= swallows(file);
    }
    return new Passed(ready, swallows);
  }

  /** Lead the calls of a checked class to Virtual, and let it extend Thing where it extends nothing. */
  private static byte[] led(ClassFile file) {
    Map<Integer, String> owners = new LinkedHashMap<>();
    boolean thing = file.superclass.equals("java.lang.Object") && !file.isInterface() && !Instructions.makesObject(file);
    for (int i = 1; i < file.count; i++) {
      if (file.tag(i) != ClassFile.METHOD) continue;
      String member = file.owner(i) + "." + file.memberName(i);
      if (LED.contains(member)) owners.put(i, VIRTUAL);
      if (thing && member.equals("java.lang.Object.<init>")) owners.put(i, THING);
    }
    return thing || !owners.isEmpty() ? file.changed(thing ? THING : null, owners) : file.bytes;
  }

  private static boolean swallows(ClassFile file) {
    for (ClassFile.Method method : file.methods) {
      for (int handled : method.handled()) {
        if (handled == 0 || ERRORS.contains(file.className(handled))) return true;
      }
    }
    return false;
  }

  /** The check of one class file. */
  private final class Check {
    private final ClassFile file;
    private final Map<String, ClassFile> own;
    private final Preprocessor.Unit unit;

    Check(ClassFile file, Map<String, ClassFile> own, Preprocessor.Unit unit) {
      this.file = file;
      this.own = own;
      this.unit = unit;
    }

    void all() {
      if (file.name.indexOf('.') >= 0) throw Failure.error("A sketch may not declare a package.", 0);
      family();
      for (ClassFile.Method method : file.methods) {
        if (method.isNative()) throw Failure.error("A sketch may not declare native methods.", line(method));
        if (method.name().equals("finalize") && method.descriptor().equals("()V")) {
          throw Failure.error("A sketch may not declare finalize(); nothing of a drawing runs after it.", line(method));
        }
      }
      for (int i = 1; i < file.count; i++) constant(i);
    }

    private void family() {
      boolean sketch = file.name.equals(Preprocessor.NAME);
      boolean right = sketch ? file.superclass.equals(Sketch.class.getName())
          : own.containsKey(file.superclass) || policy.extendable(file.superclass);
      if (!right && policy.knows(file.superclass)) {
        int line = file.methods.isEmpty() ? 0 : line(file.methods.get(0));
        throw Failure.error("A sketch may not extend " + file.superclass.replace("vadstudio.host.Sketch", "PApplet")
            + "; a drawing is one sketch on one canvas.", line);
      }
    }

    private void constant(int i) {
      switch (file.tag(i)) {
        case ClassFile.CLASS -> type(i);
        case ClassFile.FIELD, ClassFile.METHOD, ClassFile.INTERFACE_METHOD -> member(i);
        case ClassFile.DYNAMIC -> throw refused("java.lang.invoke.ConstantBootstraps", i);
        case ClassFile.INVOKE_DYNAMIC -> {
          String owner = file.owner(file.first(file.bootstraps.get(file.first(i)).handle()));
          if (!BOOTSTRAPS.contains(owner)) throw refused(owner, i);
        }
        default -> { }
      }
    }

    private void type(int i) {
      String name = element(file.className(i));
      if (!name.isEmpty() && !own.containsKey(name) && !policy.knows(name)) throw refused(name, i);
    }

    private void member(int i) {
      String owner = file.owner(i);
      String name = file.memberName(i);
      if (owner.startsWith("[")) {
        type(file.first(i));
        if (!name.equals("clone") && !policy.allows("java.lang.Object", name, file.descriptor(i))) throw refused(owner + "." + name, i);
        return;
      }
      List<String> roots = new ArrayList<>();
      if (declared(owner, name, file.descriptor(i), roots)) return;
      boolean found = false;
      for (String root : roots) {
        if (!policy.knows(root)) throw refused(root, i);
        if (!policy.has(root, name)) continue;
        if (!policy.allows(root, name, file.descriptor(i))) throw refused(member(root, name), i);
        found = true;
      }
      if (!found) throw refused(member(owner, name), i);
    }

    private String member(String owner, String name) {
      return owner.replace("vadstudio.host.Sketch", "processing.core.PApplet") + "." + name;
    }

    /** Whether the sketch itself declares the member; where not, add the foreign classes that it may be inherited from. */
    private boolean declared(String owner, String name, String descriptor, List<String> roots) {
      ClassFile type = own.get(owner);
      if (type == null) {
        roots.add(owner);
        return false;
      }
      boolean field = !descriptor.startsWith("(");
      if (field && type.fields.contains(name)) return true;
      if (type.methods.stream().anyMatch(m -> m.name().equals(name) && m.descriptor().equals(descriptor))) return true;
      if (name.equals("<init>")) return false;
      if (declared(type.superclass, name, descriptor, roots)) return true;
      for (String parent : type.interfaces) {
        if (declared(parent, name, descriptor, roots)) return true;
      }
      return false;
    }

    private Failure refused(String what, int constant) {
      String shown = what.replaceFirst("^processing\\.core\\.PApplet\\.(\\w+)$", "$1()").replace(".<init>", "'s constructor");
      return Failure.error("A sketch may not use " + CompilerMessage.sketch(shown) + "; " + policy.reason(what) + ".",
          unit.line(Instructions.line(file, constant)));
    }

    private int line(ClassFile.Method method) {
      return method.lines().length > 1 ? unit.line(method.lines()[1]) : 0;
    }
  }

  /** Return the class that an array holds, or the class itself; empty for arrays of numbers. */
  private static String element(String name) {
    if (!name.startsWith("[")) return name;
    String inner = name.replaceFirst("^\\[+", "");
    return inner.startsWith("L") ? inner.substring(1, inner.length() - 1) : "";
  }
}
