// The variable on the left may be a field of an element, an element of a field or
// of a result: each part of the path is evaluated once, before the right side.

import static conformance.Check.*;

public class FieldsOfElements {
  long j = 10;
  int[] a = {1, 2, 3};
  static int calls;
  static FieldsOfElements[] all = {new FieldsOfElements(), new FieldsOfElements()};
  static FieldsOfElements[] all() { calls++; return all; }
  int[] a() { calls += 10; return a; }
  static int n;
  static int change() { all = null; n = 100; return 7; }
  public static void main(String[] args) {
    FieldsOfElements[] before = all;
    int i = 0;
    all[i++].j += i;
    equal(11L, all[0].j);
    all()[i].a()[i++] *= i * 10;
    equal(11, calls);
    equal(40, all[1].a[1]);
    equal(12L, ++all()[0].j);
    equal(12L, all()[0].j++);
    equal(13, calls);
    n = 1;
    all[n].a[n] -= change();
    equal(33, before[1].a[1]);
    equal(100, n);
    raises(NullPointerException.class, () -> all[0].j += change());
    all = before;
    before[0].a[before[0].a[0]] <<= before[0].a[2] -= 1;
    equal(2 << 2, before[0].a[1]);
    before[0] = null;
    n = 5;
    raises(NullPointerException.class, () -> all[0].j += change());
    equal(5, n);
  }
}
