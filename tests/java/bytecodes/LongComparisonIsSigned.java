// lcmp orders all 64 bits as signed numbers (JVMS 6.5 lcmp).
public class LongComparisonIsSigned {
  static String compare(long a, long b) {
    return (a < b ? "<" : "") + (a > b ? ">" : "") + (a == b ? "=" : "")
      + (a <= b ? "l" : "") + (a >= b ? "g" : "") + (a != b ? "!" : "");
  }

  static int fold(long a, long b) {
    int n = a < 0 ? 1 : 2;
    n = n * 10 + (a > 5 ? 1 : 2);
    n = n * 10 + (a == 1L << 32 ? 1 : 2);
    n = n * 10 + (0 <= b ? 1 : 2);
    n = n * 10 + (Long.MIN_VALUE != b ? 1 : 2);
    return n;
  }

  public static void main(String[] args) {
    long[] ls = {0, 1, -1, 1L << 31, 1L << 32, (1L << 32) + 1, -(1L << 32),
      Long.MAX_VALUE, Long.MIN_VALUE, 0xFFFFFFFFL};
    for (long a : ls) {
      for (long b : ls)
        System.out.print(compare(a, b) + fold(a, b) + " ");
      System.out.println();
    }
    long n = 0;
    for (long i = 4294967290L; i < 4294967300L; i++) n += i & 3;
    for (long i = Long.MAX_VALUE - 3; i > 0 && i <= Long.MAX_VALUE; i++) n++;
    System.out.println(n);
    System.out.println(Long.compareUnsigned(-1, 1) + " "
      + Long.divideUnsigned(-1, 10) + " " + Long.remainderUnsigned(-1, 10));
  }
}
// -- exit 0
// -- stdout
// =lg22211 <l!22211 >g!22221 <l!22211 <l!22211 <l!22211 >g!22221 <l!22211 >g!22222 <l!22211 
// >g!22211 =lg22211 >g!22221 <l!22211 <l!22211 <l!22211 >g!22221 <l!22211 >g!22222 <l!22211 
// <l!12211 <l!12211 =lg12221 <l!12211 <l!12211 <l!12211 >g!12221 <l!12211 >g!12222 <l!12211 
// >g!21211 >g!21211 >g!21221 =lg21211 <l!21211 <l!21211 >g!21221 <l!21211 >g!21222 <l!21211 
// >g!21111 >g!21111 >g!21121 >g!21111 =lg21111 <l!21111 >g!21121 <l!21111 >g!21122 >g!21111 
// >g!21211 >g!21211 >g!21221 >g!21211 >g!21211 =lg21211 >g!21221 <l!21211 >g!21222 >g!21211 
// <l!12211 <l!12211 <l!12221 <l!12211 <l!12211 <l!12211 =lg12221 <l!12211 >g!12222 <l!12211 
// >g!21211 >g!21211 >g!21221 >g!21211 >g!21211 >g!21211 >g!21221 =lg21211 >g!21222 >g!21211 
// <l!12211 <l!12211 <l!12221 <l!12211 <l!12211 <l!12211 <l!12221 <l!12211 =lg12222 <l!12211 
// >g!21211 >g!21211 >g!21221 >g!21211 <l!21211 <l!21211 >g!21221 <l!21211 >g!21222 =lg21211 
// 21
// 1 1844674407370955161 5
