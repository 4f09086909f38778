// for loops whose test is each of the relational operators, with int, long, char
// and double counters, up and down, turn the right number of times.

import static conformance.Check.*;

public class LoopsWithEveryOperator {
  static int turns;
  static int ints(int from, int to, int step) {
    int n = 0;
    for (int i = from; i < to; i += step) n++;
    for (int i = from; i <= to; i += step) n += 10;
    for (int i = to; i > from; i -= step) n += 100;
    for (int i = to; i >= from; i -= step) n += 1000;
    for (int i = from; i != to; i += step) n += 10000;
    return n;
  }
  static int longs(long from, long to) {
    int n = 0;
    for (long i = from; i < to; i++) n++;
    for (long i = from; i <= to; i++) n += 10;
    for (long i = to; i > from; i--) n += 100;
    for (long i = to; i >= from; i--) n += 1000;
    for (long i = from; i != to; i++) n += 10000;
    return n;
  }
  public static void main(String[] args) {
    equal(34343, ints(0, 3, 1));
    equal(34343, ints(-10, 5, 5));
    equal(34343, ints(Integer.MAX_VALUE - 5, Integer.MAX_VALUE - 2, 1));
    equal(34343, longs((1L << 31) - 2, (1L << 31) + 1));
    equal(1010, longs(7, 7));
    int n = 0;
    for (char c = 'a'; c <= 'e'; c++) n++;
    for (byte b = 125; b > 0; b++) n += 10;
    for (double d = 0; d < 1; d += 0.25) n += 100;
    for (float f = 1; f != f + 1; f *= 1024) n += 1000;
    for (double d = Double.NaN; d < 1; d++) n += 10000;
    equal(5 + 30 + 400 + 3000, n);
    for (int i = 0, k = 10; i < k; i++, k--) turns++;
    equal(5, turns);
  }
}
