package jasm;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The constant pool in making. Constants that the author declares keep their
 * index; the others take the lowest free index and are shared when equal.
 */
final class Pool {
  private final TreeMap<Integer, byte[]> entries = new TreeMap<>();
  private final Map<String, Integer> known = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private int lowest = 1;

  private static boolean isWide(byte[] entry) {
    return entry[0] == 5 || entry[0] == 6;
  }

  private static String key(byte[] entry) {
    return new String(entry, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  boolean isTaken(int index) { return entries.containsKey(index); }

  /** Holds `slots` slots at `index`, or at the lowest free one if it is 0. */
  int reserve(int index, int slots) {
    if (index == 0) index = free(slots);
    for (int i = 0; i < slots; i++) entries.put(index + i, new byte[0]);
    return index;
  }

  private int free(int slots) {
    while (isTaken(lowest)) lowest++;
    int index = lowest;
    while (isTaken(index) || (slots == 2 && isTaken(index + 1))) index++;
    return index;
  }

  void name(String name, int index) { names.put(name, index); }

  Integer named(String name) { return names.get(name); }

  void fill(int index, byte[] entry) {
    entries.put(index, entry);
    known.putIfAbsent(key(entry), index);
  }

  /** The index of an entry with these bytes, made when there is none. */
  int index(Bytes b) {
    byte[] entry = b.toArray();
    Integer found = known.get(key(entry));
    if (found != null) return found;
    int index = reserve(0, isWide(entry) ? 2 : 1);
    fill(index, entry);
    return index;
  }

  int utf8(String s) {
    Bytes text = modified(s);
    Bytes b = new Bytes();
    b.u1(1);
    b.u2(text.size());
    b.append(text);
    return index(b);
  }

  int classEntry(int name) { return one(7, name); }

  int one(int tag, int index) {
    Bytes b = new Bytes();
    b.u1(tag);
    b.u2(index);
    return index(b);
  }

  int two(int tag, int first, int second) {
    Bytes b = new Bytes();
    b.u1(tag);
    b.u2(first);
    b.u2(second);
    return index(b);
  }

  /** Modified UTF-8 (JVMS 4.4.7) without its length. */
  static Bytes modified(String s) {
    Bytes b = new Bytes();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c != 0 && c < 0x80) {
        b.u1(c);
      } else if (c < 0x800) {
        b.u1(0xc0 | c >> 6);
        b.u1(0x80 | c & 0x3f);
      } else {
        b.u1(0xe0 | c >> 12);
        b.u1(0x80 | c >> 6 & 0x3f);
        b.u1(0x80 | c & 0x3f);
      }
    }
    return b;
  }

  private byte[] at(int index) {
    byte[] entry = entries.get(index);
    return entry == null ? new byte[0] : entry;
  }

  private static int u2(byte[] b, int at) {
    return (b[at] & 0xff) << 8 | b[at + 1] & 0xff;
  }

  /** The text of a Utf8 entry; null when it is another. */
  String utf8At(int index) {
    byte[] b = at(index);
    if (b.length < 3 || b[0] != 1) return null;
    return new String(b, 3, b.length - 3,
        java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The descriptor of a member reference; null when it is another entry. */
  String memberDescriptor(int index) {
    byte[] b = at(index);
    if (b.length != 5) return null;
    byte[] type = at(u2(b, 3));
    return type.length == 5 ? utf8At(u2(type, 3)) : null;
  }

  int count() { return entries.isEmpty() ? 1 : entries.lastKey() + 1; }

  /** The entries in order; an index that nobody took becomes Integer 0. */
  Bytes emit() {
    Bytes out = new Bytes();
    for (int i = 1; i < count(); i++) {
      byte[] entry = entries.get(i);
      if (entry == null) {
        out.u1(3);
        out.u4(0);
      } else {
        out.bytes(entry);
      }
    }
    return out;
  }
}
