// iinc with constants at the ends of the byte and short ranges, and beyond
// (JVMS 6.5 iinc, wide).
public class IincCoversItsRange {
  public static void main(String[] args) {
    int i = 0;
    i += 127;
    System.out.print(i + " ");
    i += -128;
    System.out.print(i + " ");
    i += 128;
    System.out.print(i + " ");
    i -= 129;
    System.out.print(i + " ");
    i += 32767;
    System.out.print(i + " ");
    i += -32768;
    System.out.print(i + " ");
    i += 32768;
    System.out.print(i + " ");
    i -= 40000;
    System.out.println(i);
    int j = i++ + ++i;
    j = j++ + j--;
    i = i++;
    System.out.println(i + " " + j);
    int k = 5;
    k = k++ * 2 + k;
    System.out.println(k);
    k += k++ + ++k;
    System.out.println(k);
    int a = 10, b = a++ + a, c = b - a--;
    System.out.println(a + " " + b + " " + c);
    int n = Integer.MAX_VALUE - 1, count = 0;
    do {
      count++;
    } while (n++ > 0 && count < 10);
    System.out.println(n + " " + count);
    byte w = 0;
    for (w = 100; w > 0; w += 9) count++;
    System.out.println(w + " " + count);
  }
}
// -- exit 0
// -- stdout
// 127 -1 127 -2 32765 -3 32765 -7235
// -7233 -28935
// 16
// 50
// 10 21 10
// -2147483647 3
// -120 7
