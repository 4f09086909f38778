// Operands are evaluated from left to right, once, before the operation may
// fail (JLS 15.7).
public class EvaluationIsLeftToRight {
  static StringBuilder log = new StringBuilder();
  static int t(int v) { log.append(v).append(' '); return v; }
  static int[] arr(int[] a) { log.append("a "); return a; }
  int f;
  static EvaluationIsLeftToRight obj(EvaluationIsLeftToRight o) {
    log.append("o ");
    return o;
  }

  static void show() { System.out.println(log); log.setLength(0); }

  public static void main(String[] args) {
    int r = t(1) + t(2) * t(3) - (t(4) << t(5));
    show();
    try {
      arr(null)[t(1)] = t(2);
    } catch (NullPointerException e) {
      log.append("npe");
    }
    show();
    try {
      arr(new int[1])[t(3)] = t(4) / t(0);
    } catch (ArithmeticException e) {
      log.append("div");
    }
    show();
    try {
      arr(new int[1])[t(3)] += t(4);
    } catch (ArrayIndexOutOfBoundsException e) {
      log.append("index");
    }
    show();
    try {
      obj(null).f = t(8);
    } catch (NullPointerException e) {
      log.append("npe");
    }
    show();
    try {
      obj(null).f += t(8);
    } catch (NullPointerException e) {
      log.append("npe");
    }
    show();
    boolean x = t(1) > 5 && t(2) > 0 || t(3) > 2 & t(4) > 9 | t(5) == 5;
    log.append(x);
    show();
    int a = 2;
    a += a++ * a + (a = 10);
    int i = 1;
    int[] v = {0, 0, 0, 0};
    v[i] = i = 3;
    v[i--] = v[i] + i * 10;
    log.append(a).append(' ').append(i).append(' ').append(v[1]).append(v[3]);
    show();
    int q = t(1) == 1 ? t(2) : t(3);
    log.append(Math.max(t(9), t(8)) + q);
    show();
  }
}
// -- exit 0
// -- stdout
// 1 2 3 4 5 
// a 1 2 npe
// a 3 4 0 div
// a 3 index
// o 8 npe
// o npe
// 1 3 4 5 true
// 18 2 320
// 1 2 9 8 11
