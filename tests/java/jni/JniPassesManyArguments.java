// Natives get arguments of all types in registers and on the stack, and give
// results of all types, of which only the type's own bits count.
// options: -Djava.library.path=@jni
public class JniPassesManyArguments {
  static native String mixed(int a, double b, long c, float d, byte e, short f,
      char g, boolean h, Object i, double j, int k, float l, long m, double n,
      float o, double p, double q, float r, double s, int t, String u);
  native boolean z(int i);
  native byte b(int i);
  native char c(int i);
  native short s(int i);
  native long j(int i);
  native float f(int i);
  native double d(int i);
  native Object l(int i);
  static native long longs(
      long a, long b, long c, long d, long e, long f, long g, long h,
      long a1, long b1, long c1, long d1, long e1, long f1, long g1, long h1,
      long a2, long b2, long c2, long d2, long e2, long f2, long g2, long h2,
      long a3, long b3, long c3, long d3, long e3, long f3, long g3, long h3,
      long a4, long b4, long c4, long d4, long e4, long f4, long g4, long h4,
      long a5, long b5, long c5, long d5, long e5, long f5, long g5, long h5,
      long a6, long b6, long c6, long d6, long e6, long f6, long g6, long h6,
      long a7, long b7, long c7, long d7, long e7, long f7, long g7, long h7,
      long a8, long b8, long c8, long d8, long e8, long f8, long g8, long h8,
      long a9, long b9, long c9, long d9, long e9, long f9, long g9, long h9,
      long aA, long bA, long cA, long dA, long eA, long fA, long gA, long hA,
      long aB, long bB, long cB, long dB, long eB, long fB, long gB, long hB,
      long aC, long bC, long cC, long dC, long eC, long fC, long gC, long hC,
      long aD, long bD, long cD, long dD, long eD, long fD, long gD, long hD,
      long aE, long bE, long cE, long dE, long eE, long fE, long gE, long hE,
      long x, long y, long z);

  public static void main(String[] args) {
    System.loadLibrary("cezvetest");
    System.out.println(mixed(-1, 2.25, Long.MIN_VALUE, -3.5f, (byte) -4,
        (short) -5, '\uffff', true, null, 6.5, 7, 8.5f, 9, 10.5, 11.5f, 12.5,
        13.5, 14.5f, 15.5, Integer.MIN_VALUE, "end"));
    JniPassesManyArguments o = new JniPassesManyArguments();
    for (int i : new int[] {0, 1, 2, 256, -1, 0x12345678, 0x80ff80ff}) {
      System.out.println(i + ": " + o.z(i) + " " + o.b(i) + " " + (int) o.c(i)
          + " " + o.s(i) + " " + o.j(i) + " " + o.f(i) + " " + o.d(i) + " "
          + (o.l(i) == o) + " " + (o.l(i) == null));
    }
    System.out.println(longs(
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
        17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
        33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48,
        49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64,
        65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80,
        81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96,
        97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110,
        111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123));
  }
}
// -- exit 0
// -- stdout
// -1 2.25 -9223372036854775808 -3.5 -4 -5 65535 1 1 6.5 7 8.5 9 10.5 11.5 12.5 13.5 14.5 15.5 -2147483648 end
// 0: false 0 0 0 0 0.0 0.0 false true
// 1: true 1 1 1 1048576 0.5 0.25 true false
// 2: true 2 2 2 2097152 1.0 0.5 true false
// 256: false 0 256 256 268435456 128.0 64.0 true false
// -1: true -1 65535 -1 -1048576 -0.5 -0.25 true false
// 305419896: true 120 22136 22136 320255972868096 1.52709952E8 7.6354974E7 true false
// -2130738945: true -1 33023 -32513 -2234241719992320 -1.06536947E9 -5.3268473625E8 true false
// 13738020
