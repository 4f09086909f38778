package jasm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A growing array of big-endian bytes, some of them still unknown: a fixup
 * names labels whose addresses are filled in when the method's end is known.
 */
final class Bytes {
  /** `size` bytes at `at` become the value of `expr` less `base`. */
  private record Fixup(int at, int size, String expr, int base, int line,
                       boolean branch) {}

  private byte[] data = new byte[64];
  private int size;
  private final List<Fixup> fixups = new ArrayList<>();

  int size() { return size; }

  byte[] toArray() { return Arrays.copyOf(data, size); }

  void u1(int v) {
    if (size == data.length) data = Arrays.copyOf(data, 2 * size);
    data[size++] = (byte) v;
  }

  void u2(int v) {
    u1(v >> 8);
    u1(v);
  }

  void u4(int v) {
    u2(v >> 16);
    u2(v);
  }

  void u8(long v) {
    u4((int) (v >> 32));
    u4((int) v);
  }

  void sized(int n, long v) {
    for (int i = n - 1; i >= 0; i--) u1((int) (v >> (8 * i)));
  }

  void bytes(byte[] b) {
    for (byte x : b) u1(x);
  }

  void append(Bytes other) {
    for (Fixup f : other.fixups)
      fixups.add(new Fixup(f.at + size, f.size, f.expr, f.base, f.line, f.branch));
    bytes(other.toArray());
  }

  /** Room for a value that labels decide. */
  void later(int n, String expr, int base, boolean branch, int line) {
    fixups.add(new Fixup(size, n, expr, base, line, branch));
    sized(n, 0);
  }

  void set(int at, byte[] b) {
    System.arraycopy(b, 0, data, at, b.length);
  }

  void truncate(int n) { size = n; }

  void resolve(String file, Map<String, Integer> labels) {
    for (Fixup f : fixups) {
      long v = Labels.value(file, f.line, f.expr, labels) - f.base;
      long low = -(1L << (8 * f.size - 1));
      long high = (f.branch ? 1L << (8 * f.size - 1) : 1L << (8 * f.size)) - 1;
      if (v < low || v > high)
        throw new AsmError(file, f.line, f.expr + " is " + v
            + ", which does not fit " + f.size + " bytes");
      for (int i = 0; i < f.size; i++)
        data[f.at + i] = (byte) (v >> (8 * (f.size - 1 - i)));
    }
    fixups.clear();
  }
}
