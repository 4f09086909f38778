// fcmpl and fcmpg differ only for NaN, and javac picks so that every
// comparison but != is false (JVMS 6.5 fcmp<op>, JLS 15.20.1).
public class ComparisonsWithNaNAreFalse {
  static String compare(float a, float b) {
    return (a < b ? "<" : ".") + (a <= b ? "l" : ".") + (a > b ? ">" : ".")
      + (a >= b ? "g" : ".") + (a == b ? "=" : ".") + (a != b ? "!" : ".")
      + (!(a < b) ? "n" : ".") + (!(a >= b) ? "m" : ".");
  }

  static String compare(double a, double b) {
    return (a < b ? "<" : ".") + (a <= b ? "l" : ".") + (a > b ? ">" : ".")
      + (a >= b ? "g" : ".") + (a == b ? "=" : ".") + (a != b ? "!" : ".")
      + (!(a < b) ? "n" : ".") + (!(a >= b) ? "m" : ".");
  }

  static int loops(double limit) {
    int n = 0;
    for (double d = 0; d < limit; d++) n++;
    double e = 0;
    while (!(e >= limit)) {
      if (++e > 5) break;
      n += 100;
    }
    return n;
  }

  public static void main(String[] args) {
    float[] fs = {0f, -0f, 1f, Float.NaN, Float.POSITIVE_INFINITY,
      Float.NEGATIVE_INFINITY, Float.MIN_VALUE};
    for (float a : fs) {
      for (float b : fs)
        System.out.print(compare(a, b) + " " + compare((double) a, b) + "  ");
      System.out.println();
    }
    System.out.println(loops(3) + " " + loops(Double.NaN));
    boolean stored = Double.NaN > 1;
    boolean negated = !(Float.NaN <= fs[1]);
    System.out.println(stored + " " + negated);
    System.out.println(Double.compare(0.0, -0.0) + " "
      + Double.compare(Double.NaN, 1) + " " + Float.compare(-0f, 0f));
  }
}
// -- exit 0
// -- stdout
// .l.g=.n. .l.g=.n.  .l.g=.n. .l.g=.n.  <l...!.m <l...!.m  .....!nm .....!nm  <l...!.m <l...!.m  ..>g.!n. ..>g.!n.  <l...!.m <l...!.m  
// .l.g=.n. .l.g=.n.  .l.g=.n. .l.g=.n.  <l...!.m <l...!.m  .....!nm .....!nm  <l...!.m <l...!.m  ..>g.!n. ..>g.!n.  <l...!.m <l...!.m  
// ..>g.!n. ..>g.!n.  ..>g.!n. ..>g.!n.  .l.g=.n. .l.g=.n.  .....!nm .....!nm  <l...!.m <l...!.m  ..>g.!n. ..>g.!n.  ..>g.!n. ..>g.!n.  
// .....!nm .....!nm  .....!nm .....!nm  .....!nm .....!nm  .....!nm .....!nm  .....!nm .....!nm  .....!nm .....!nm  .....!nm .....!nm  
// ..>g.!n. ..>g.!n.  ..>g.!n. ..>g.!n.  ..>g.!n. ..>g.!n.  .....!nm .....!nm  .l.g=.n. .l.g=.n.  ..>g.!n. ..>g.!n.  ..>g.!n. ..>g.!n.  
// <l...!.m <l...!.m  <l...!.m <l...!.m  <l...!.m <l...!.m  .....!nm .....!nm  <l...!.m <l...!.m  .l.g=.n. .l.g=.n.  <l...!.m <l...!.m  
// ..>g.!n. ..>g.!n.  ..>g.!n. ..>g.!n.  <l...!.m <l...!.m  .....!nm .....!nm  <l...!.m <l...!.m  ..>g.!n. ..>g.!n.  .l.g=.n. .l.g=.n.  
// 303 500
// false true
// 1 1 -1
