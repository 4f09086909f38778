// A loop over a body of some 40,000 bytes of code, made by the doubling of
// nested finally blocks, needs goto_w (JVMS 6.5 goto_w).
public class MethodsOver32KilobytesBranchFar {
  static int n;

  static int big(int x) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      if (x > i) {
        try { sum = sum * 31 + (x ^ i) - 0; } finally {
        try { sum = sum * 31 + (x ^ i) - 1; } finally {
        try { sum = sum * 31 + (x ^ i) - 2; } finally {
        try { sum = sum * 31 + (x ^ i) - 3; } finally {
        try { sum = sum * 31 + (x ^ i) - 4; } finally {
        try { sum = sum * 31 + (x ^ i) - 5; } finally {
        try { sum = sum * 31 + (x ^ i) - 6; } finally {
        try { sum = sum * 31 + (x ^ i) - 7; } finally {
        try { sum = sum * 31 + (x ^ i) - 8; } finally {
        try { sum = sum * 31 + (x ^ i) - 9; } finally {
        sum ^= sum >>> 7;
        sum += n / 3 - (i << 3 | x & 5);
        }}}}}}}}}}
      } else {
        sum -= 1000;
      }
      if (sum == x) break;
      sum++;
    }
    try {
      return sum;
    } finally {
      n += sum;
    }
  }

  public static void main(String[] args) {
    System.out.println(big(0) + " " + big(1) + " " + big(2) + " " + big(5));
    System.out.println(n);
  }
}
// -- exit 0
// -- stdout
// -2997 494404053 1249882655 1919284583
// -631399002
