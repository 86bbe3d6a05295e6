package vadstudio.host;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A class file taken apart as far as the guard needs it: Java Virtual Machine Specification, chapter 4. */
final class ClassFile {
  static final int UTF8 = 1;
  static final int CLASS = 7;
  static final int FIELD = 9;
  static final int METHOD = 10;
  static final int INTERFACE_METHOD = 11;
  static final int HANDLE = 15;
  static final int DYNAMIC = 17;
  static final int INVOKE_DYNAMIC = 18;
  private static final int NATIVE = 0x0100;
  private static final int INTERFACE = 0x0200;

  /** handled: constant indices of the classes that it catches, 0 for any; lines: pairs of first byte of code and line. */
  record Method(String name, String descriptor, boolean isNative, byte[] code, int[] handled, int[] lines) { }

  /** handle: index of the bootstrap method's handle, arguments: indices of its constants. */
  record Bootstrap(int handle, int[] arguments) { }

  final byte[] bytes;
  final int count;
  final String name;
  final String superclass;
  final List<String> interfaces = new ArrayList<>();
  final List<String> fields = new ArrayList<>();
  final List<Method> methods = new ArrayList<>();
  final List<Bootstrap> bootstraps = new ArrayList<>();

  private final int[] tags;
  private final int[] first;
  private final int[] second;
  private final int[] places;
  private final String[] texts;
  private final int poolEnd;

  ClassFile(byte[] bytes) {
    this.bytes = bytes;
    try (ByteArrayInputStream raw = new ByteArrayInputStream(bytes); DataInputStream in = new DataInputStream(raw)) {
      in.skipBytes(8);
      count = in.readUnsignedShort();
      tags = new int[count];
      first = new int[count];
      second = new int[count];
      places = new int[count];
      texts = new String[count];
      for (int i = 1; i < count; i++) i = constant(in, i, bytes.length - raw.available());
      poolEnd = bytes.length - raw.available();
      in.skipBytes(2);
      name = className(in.readUnsignedShort());
      int parent = in.readUnsignedShort();
      superclass = parent == 0 ? "" : className(parent);
      for (int i = in.readUnsignedShort(); i > 0; i--) interfaces.add(className(in.readUnsignedShort()));
      for (int i = in.readUnsignedShort(); i > 0; i--) field(in);
      for (int i = in.readUnsignedShort(); i > 0; i--) methods.add(method(in));
      for (int i = in.readUnsignedShort(); i > 0; i--) bootstraps(in);
    } catch (IOException error) {
      throw new IllegalStateException("javac wrote no class file", error);
    }
  }

  int tag(int i) {
    return tags[i];
  }

  /** First index that a constant refers to: a member's class, a handle's member, a dynamic call's bootstrap method. */
  int first(int i) {
    return first[i];
  }

  /** Name of a class constant, with dots; arrays begin with brackets. */
  String className(int i) {
    return texts[first[i]].replace('/', '.');
  }

  String owner(int member) {
    return className(first[member]);
  }

  String memberName(int member) {
    return texts[first[second[member]]];
  }

  String descriptor(int member) {
    return texts[second[second[member]]];
  }

  boolean isInterface() {
    return (two(poolEnd) & INTERFACE) != 0;
  }

  /** Return the class file with another superclass and some member constants belonging to other classes (by index; slashes). */
  byte[] changed(String parent, Map<Integer, String> owners) {
    Map<String, Integer> added = new LinkedHashMap<>();
    byte[] head = Arrays.copyOf(bytes, poolEnd);
    owners.forEach((member, owner) -> put(head, places[member] + 1, added.computeIfAbsent(owner, name -> place(added))));
    byte[] rest = Arrays.copyOfRange(bytes, poolEnd, bytes.length);
    if (parent != null) put(rest, 4, added.computeIfAbsent(parent, name -> place(added)));
    put(head, 8, count + 2 * added.size());
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 64);
    try (DataOutputStream data = new DataOutputStream(out)) {
      data.write(head);
      for (Map.Entry<String, Integer> type : added.entrySet()) {
        data.writeByte(UTF8);
        data.writeUTF(type.getKey());
        data.writeByte(CLASS);
        data.writeShort(type.getValue() - 1);
      }
      data.write(rest);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  /** Index of the next added class constant, behind the one that holds its name. */
  private int place(Map<String, Integer> added) {
    return count + 2 * added.size() + 1;
  }

  private int two(int at) {
    return (bytes[at] & 255) << 8 | bytes[at + 1] & 255;
  }

  private static void put(byte[] into, int at, int value) {
    into[at] = (byte) (value >> 8);
    into[at + 1] = (byte) value;
  }

  /** Read constant i; return the index of the last one that it takes. */
  private int constant(DataInputStream in, int i, int place) throws IOException {
    places[i] = place;
    tags[i] = in.readUnsignedByte();
    switch (tags[i]) {
      case UTF8 -> texts[i] = in.readUTF();
      case 3, 4 -> in.skipBytes(4);
      case 5, 6 -> {
        in.skipBytes(8);
        return i + 1; // long and double take two
      }
      case CLASS, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
      case HANDLE -> {
        in.skipBytes(1);
        first[i] = in.readUnsignedShort();
      }
      case FIELD, METHOD, INTERFACE_METHOD, 12, DYNAMIC, INVOKE_DYNAMIC -> {
        first[i] = in.readUnsignedShort();
        second[i] = in.readUnsignedShort();
      }
      default -> throw new IOException("constant " + tags[i]);
    }
    return i;
  }

  private void field(DataInputStream in) throws IOException {
    in.skipBytes(2);
    fields.add(texts[in.readUnsignedShort()]);
    in.skipBytes(2);
    for (int i = in.readUnsignedShort(); i > 0; i--) skip(in);
  }

  private Method method(DataInputStream in) throws IOException {
    boolean isNative = (in.readUnsignedShort() & NATIVE) != 0;
    String name = texts[in.readUnsignedShort()];
    String descriptor = texts[in.readUnsignedShort()];
    Method method = new Method(name, descriptor, isNative, new byte[0], new int[0], new int[0]);
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      if (texts[in.readUnsignedShort()].equals("Code")) method = code(in, method);
      else in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
    }
    return method;
  }

  private Method code(DataInputStream in, Method method) throws IOException {
    in.skipBytes(8);
    byte[] code = in.readNBytes(in.readInt());
    int[] handled = new int[in.readUnsignedShort()];
    for (int i = 0; i < handled.length; i++) {
      in.skipBytes(6);
      handled[i] = in.readUnsignedShort();
    }
    List<Integer> lines = new ArrayList<>();
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      if (!texts[in.readUnsignedShort()].equals("LineNumberTable")) {
        in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
        continue;
      }
      in.skipBytes(4);
      for (int k = in.readUnsignedShort(); k > 0; k--) {
        lines.add(in.readUnsignedShort());
        lines.add(in.readUnsignedShort());
      }
    }
    int[] pairs = lines.stream().mapToInt(Integer::intValue).toArray();
    return new Method(method.name, method.descriptor, method.isNative, code, handled, pairs);
  }

  private void bootstraps(DataInputStream in) throws IOException {
    if (!texts[in.readUnsignedShort()].equals("BootstrapMethods")) {
      in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
      return;
    }
    in.skipBytes(4);
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      int handle = in.readUnsignedShort();
      int[] arguments = new int[in.readUnsignedShort()];
      for (int k = 0; k < arguments.length; k++) arguments[k] = in.readUnsignedShort();
      bootstraps.add(new Bootstrap(handle, arguments));
    }
  }

  private static void skip(DataInputStream in) throws IOException {
    in.skipBytes(2);
    in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
  }
}
