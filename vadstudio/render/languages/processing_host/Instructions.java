package vadstudio.host;

import java.util.function.IntPredicate;

/** Finds the line of a class file's code that uses a constant. */
final class Instructions {
  private static final int TABLE_SWITCH = 0xaa;
  private static final int LOOKUP_SWITCH = 0xab;
  private static final int INVOKE_DYNAMIC = 0xba;
  private static final int WIDE = 0xc4;
  private static final int IINC = 0x84;
  private static final int NEW = 0xbb;

  private Instructions() { }

  /** Return the line of the first instruction that uses the constant, itself or in a lambda, or 0. */
  static int line(ClassFile file, int constant) {
    IntPredicate uses = used -> used == constant || file.tag(constant) == ClassFile.CLASS && member(file, used)
        && file.first(used) == constant;
    for (ClassFile.Method method : file.methods) {
      int at = place(file, method.code(), uses);
      if (at >= 0) return line(method.lines(), at);
    }
    return 0;
  }

  /** Whether the code makes a bare java.lang.Object. */
  static boolean makesObject(ClassFile file) {
    for (ClassFile.Method method : file.methods) {
      byte[] code = method.code();
      for (int at = 0; at < code.length; at += length(code, at)) {
        if ((code[at] & 255) == NEW && file.className(two(code, at + 1)).equals("java.lang.Object")) return true;
      }
    }
    return false;
  }

  private static int line(int[] pairs, int at) {
    int line = 0;
    int nearest = -1;
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] <= at && pairs[i] > nearest) {
        nearest = pairs[i];
        line = pairs[i + 1];
      }
    }
    return line;
  }

  private static int place(ClassFile file, byte[] code, IntPredicate uses) {
    for (int at = 0; at < code.length; at += length(code, at)) {
      int operation = code[at] & 255;
      if (operation == 0x12 && uses.test(code[at + 1] & 255)) return at;
      if (operation == INVOKE_DYNAMIC) {
        for (int argument : file.bootstraps.get(file.first(two(code, at + 1))).arguments()) {
          if (file.tag(argument) == ClassFile.HANDLE && uses.test(file.first(argument))) return at;
        }
      }
      boolean wideConstant = operation == 0x13 || operation == 0x14 || operation >= 0xb2 && operation <= 0xc1
          && operation != 0xbc && operation != 0xbe && operation != 0xbf || operation == 0xc5;
      if (wideConstant && uses.test(two(code, at + 1))) return at;
    }
    return -1;
  }

  private static boolean member(ClassFile file, int i) {
    int tag = file.tag(i);
    return tag == ClassFile.FIELD || tag == ClassFile.METHOD || tag == ClassFile.INTERFACE_METHOD;
  }

  /** Length in bytes of the instruction at a place: Java Virtual Machine Specification, section 6.5. */
  private static int length(byte[] code, int at) {
    int operation = code[at] & 255;
    int aligned = (at + 4 & ~3);
    if (operation == TABLE_SWITCH) return aligned - at + 12 + 4 * (four(code, aligned + 8) - four(code, aligned + 4) + 1);
    if (operation == LOOKUP_SWITCH) return aligned - at + 8 + 8 * four(code, aligned + 4);
    if (operation == WIDE) return (code[at + 1] & 255) == IINC ? 6 : 4;
    if (operation == 0xb9 || operation == INVOKE_DYNAMIC || operation == 0xc8 || operation == 0xc9) return 5;
    if (operation == 0xc5) return 4;
    if (operation == 0x10 || operation == 0x12 || operation == 0xbc || operation == 0xa9
        || operation >= 0x15 && operation <= 0x19 || operation >= 0x36 && operation <= 0x3a) return 2;
    boolean three = operation == 0x11 || operation == 0x13 || operation == 0x14 || operation == IINC
        || operation >= 0x99 && operation <= 0xa8 || operation >= 0xb2 && operation <= 0xb8
        || operation == 0xbb || operation == 0xbd || operation == 0xc0 || operation == 0xc1
        || operation == 0xc6 || operation == 0xc7;
    return three ? 3 : 1;
  }

  private static int two(byte[] code, int at) {
    return (code[at] & 255) << 8 | code[at + 1] & 255;
  }

  private static int four(byte[] code, int at) {
    return two(code, at) << 16 | two(code, at + 2);
  }
}
