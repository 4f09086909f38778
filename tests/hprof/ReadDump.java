// Reads a heap dump (HPROF) strictly and says what is in it; any inconsistency ends
// it with an exception.
//
//   java ReadDump FILE CLASS FIELD...   prints the classes' and objects' numbers,
//   and of the only instance of CLASS the named fields' values
import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class ReadDump {
  record Field(String name, int type) {}
  static class ClassDump {
    String name;
    long superId;
    int instanceSize;
    List<Field> fields = new ArrayList<>();
    Map<String, Object> statics = new HashMap<>();
  }

  static final Map<Long, String> names = new HashMap<>();
  static final Map<Long, String> loaded = new HashMap<>();
  static final Map<Long, ClassDump> classes = new HashMap<>();
  static final Map<Long, Long> instances = new HashMap<>();  // to class
  static final Map<Long, byte[]> values = new HashMap<>();
  static final Map<Long, Object> arrays = new HashMap<>();
  static final Set<Long> referred = new HashSet<>();
  static final Set<Integer> traces = new HashSet<>();
  static int roots, threads, frames;

  static void check(boolean good, String what) {
    if (!good) throw new IllegalStateException(what);
  }

  static int size(int type) {
    return switch (type) {
      case 4, 8 -> 1;
      case 5, 9 -> 2;
      case 6, 10 -> 4;
      case 2, 7, 11 -> 8;
      default -> throw new IllegalStateException("type " + type);
    };
  }

  static Object value(DataInputStream in, int type) throws IOException {
    switch (type) {
      case 2: {
        long id = in.readLong();
        if (id != 0) referred.add(id);
        return id;
      }
      case 4: return in.readByte() != 0;
      case 5: return in.readChar();
      case 6: return in.readFloat();
      case 7: return in.readDouble();
      case 8: return in.readByte();
      case 9: return in.readShort();
      case 10: return in.readInt();
      case 11: return in.readLong();
      default: throw new IllegalStateException("type " + type);
    }
  }

  static String name(long id) {
    String s = names.get(id);
    check(s != null, "no name " + id);
    return s;
  }

  // A sub-record of a heap segment; its length.
  static long sub(DataInputStream in) throws IOException {
    int tag = in.readUnsignedByte();
    long id = in.readLong();
    switch (tag) {
      case 0xff, 0x05, 0x07 -> {
        roots++;
        referred.add(id);
        return 9;
      }
      case 0x01, 0x02, 0x03 -> {
        roots++;
        referred.add(id);
        in.readLong();
        return 17;
      }
      case 0x08 -> {
        roots++;
        threads++;
        referred.add(id);
        in.readInt();
        check(traces.contains(in.readInt()), "no trace of a thread");
        return 17;
      }
      case 0x20 -> {
        return dumpClass(in, id);
      }
      case 0x21 -> {
        in.readInt();
        long cls = in.readLong();
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        check(instances.put(id, cls) == null, "object twice");
        values.put(id, bytes);
        return 25 + bytes.length;
      }
      case 0x22 -> {
        in.readInt();
        int n = in.readInt();
        referred.add(in.readLong());
        long[] elements = new long[n];
        for (int i = 0; i < n; i++) elements[i] = (Long) value(in, 2);
        check(arrays.put(id, elements) == null, "array twice");
        return 25 + 8L * n;
      }
      case 0x23 -> {
        in.readInt();
        int n = in.readInt(), type = in.readUnsignedByte();
        byte[] bytes = new byte[n * size(type)];
        in.readFully(bytes);
        check(arrays.put(id, bytes) == null, "array twice");
        return 18 + bytes.length;
      }
      default -> throw new IllegalStateException("sub-record " + tag);
    }
  }

  static long dumpClass(DataInputStream in, long id) throws IOException {
    ClassDump c = new ClassDump();
    c.name = loaded.get(id);
    check(c.name != null, "class not loaded");
    in.readInt();
    c.superId = in.readLong();
    for (int i = 0; i < 5; i++) value(in, 2);
    c.instanceSize = in.readInt();
    check(in.readUnsignedShort() == 0, "constant pool");
    long length = 1 + 8 + 4 + 6 * 8 + 4 + 2 + 2 + 2;
    int statics = in.readUnsignedShort();
    for (int i = 0; i < statics; i++) {
      String field = name(in.readLong());
      int type = in.readUnsignedByte();
      c.statics.put(field, value(in, type));
      length += 9 + size(type);
    }
    int fields = in.readUnsignedShort();
    for (int i = 0; i < fields; i++)
      c.fields.add(new Field(name(in.readLong()), in.readUnsignedByte()));
    check(classes.put(id, c) == null, "class twice: " + c.name);
    return length + 9L * fields;
  }

  static void record(DataInputStream in, int tag, long length)
      throws IOException {
    switch (tag) {
      case 0x01 -> {
        long id = in.readLong();
        byte[] text = new byte[(int) length - 8];
        in.readFully(text);
        names.put(id, new String(text, "UTF-8"));
      }
      case 0x02 -> {
        in.readInt();
        long id = in.readLong();
        in.readInt();
        String name = name(in.readLong()), other = loaded.put(id, name);
        check(other == null || other.equals(name), "loaded under two names");
      }
      case 0x04 -> {
        frames++;
        in.readLong();
        name(in.readLong());
        name(in.readLong());
        long file = in.readLong();
        if (file != 0) name(file);
        in.readInt();
        in.readInt();
      }
      case 0x05 -> {
        traces.add(in.readInt());
        in.readInt();
        int n = in.readInt();
        for (int i = 0; i < n; i++) in.readLong();
        check(length == 12 + 8L * n, "length of a trace");
      }
      case 0x1c -> {
        long done = 0;
        while (done < length) done += sub(in);
        check(done == length, "length of a segment");
      }
      case 0x2c -> check(length == 0, "length of the end");
      default -> throw new IllegalStateException("record " + tag);
    }
  }

  static Map<String, Object> fieldsOf(long object) throws IOException {
    Map<String, Object> all = new HashMap<>();
    DataInputStream in = new DataInputStream(
        new java.io.ByteArrayInputStream(values.get(object)));
    for (ClassDump c = classes.get(instances.get(object)); c != null;
         c = classes.get(c.superId))
      for (Field f : c.fields) all.put(f.name(), value(in, f.type()));
    check(in.read() < 0, "bytes left in an instance");
    return all;
  }

  static String show(Object value) {
    if (value instanceof Long id && arrays.get(id) instanceof byte[] bytes)
      return "array of " + bytes.length + " bytes";
    if (value instanceof Long id && arrays.get(id) instanceof long[] refs)
      return "array of " + refs.length;
    if (value instanceof Long id && instances.containsKey(id))
      return classes.get(instances.get(id)).name;
    return String.valueOf(value);
  }

  public static void main(String[] args) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(
             new FileInputStream(args[0]), 1 << 16))) {
      byte[] magic = new byte[19];
      in.readFully(magic);
      check(new String(magic, "ASCII").equals("JAVA PROFILE 1.0.2\0"), "magic");
      check(in.readInt() == 8, "size of ids");
      check(Math.abs(System.currentTimeMillis() - in.readLong()) < 3_600_000,
            "time");
      int tag;
      while ((tag = in.read()) >= 0) {
        in.readInt();
        record(in, tag, Integer.toUnsignedLong(in.readInt()));
      }
    }
    for (long id : instances.keySet()) fieldsOf(id);
    for (ClassDump c : classes.values())
      check(c.superId == 0 || classes.containsKey(c.superId), "no superclass");
    for (Map.Entry<Long, Long> e : instances.entrySet())
      check(values.get(e.getKey()).length
            == classes.get(e.getValue()).instanceSize, "instance size");
    for (long id : referred)
      check(instances.containsKey(id) || arrays.containsKey(id)
            || classes.containsKey(id), "nothing is at " + Long.toHexString(id));
    check(threads > 0 && frames > 0 && roots > threads, "roots");
    System.out.println(classes.size() > 300 && instances.size() > 1000
                           ? "consistent" : "empty");
    for (long id : instances.keySet()) {
      ClassDump c = classes.get(instances.get(id));
      if (!c.name.equals(args[1])) continue;
      Map<String, Object> fields = fieldsOf(id);
      for (int i = 2; i < args.length; i++)
        System.out.println(args[i] + " " + show(fields.get(args[i])));
      c.statics.forEach((k, v) -> System.out.println("static " + k + " " + show(v)));
    }
  }
}
