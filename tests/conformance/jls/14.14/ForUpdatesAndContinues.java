// A basic for tests before each round, updates after each and after continue,
// several variables at a time; all its parts may be missing or have effects.
import static conformance.Check.*;

public class ForUpdatesAndContinues {
  static String trace = "";
  static boolean see(String s, boolean b) { trace += s; return b; }

  public static void main(String[] args) {
    for (see("i", true); see("t", trace.length() < 9); see("u", true)) {
      if (trace.length() == 5) { see("c", true); continue; }
      see("b", true);
    }
    equal("itbutcutbut", trace);
    int sum = 0;
    for (int i = 0, j = 10; i < j; i++, j -= 2, sum += i) sum += j * 100;
    equal(10 * 100 + 8 * 100 + 6 * 100 + 4 * 100 + 1 + 2 + 3 + 4, sum);
    int n = 0;
    for (;;) { if (++n == 5) break; }
    equal(5, n);
    for (long l = Integer.MAX_VALUE; l > 0; l <<= 8) n++;
    equal(10, n);
    for (double d = 0; d != 1.0; d += 0.125) n++;
    equal(18, n);
    for (byte b = 126; b > 0; b++) n++;
    equal(20, n);
    int k = 0;
    do {
      k++;
      if (k == 2) continue;
      if (k == 4) break;
    } while (k < 4 && see("d", true));
    equal(4, k);
    while (k-- > 0) ;
    equal(-1, k);
    equal("itbutcutbutddd", trace);
  }
}
