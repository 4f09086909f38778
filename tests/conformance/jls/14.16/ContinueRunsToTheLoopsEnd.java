// continue goes on with the test of while and do, the update of for, the next
// element of an enhanced for: of the labelled loop, out of inner ones, running
// finally clauses on the way.
import static conformance.Check.*;

public class ContinueRunsToTheLoopsEnd {
  static String trace = "";
  static boolean test(int i, int n) { trace += "t"; return i < n; }

  public static void main(String[] args) {
    int i = 0;
    outer:
    do {
      i++;
      for (int j = 0; ; j++) {
        try {
          while (true) {
            if (j == i) continue outer;
            break;
          }
        } finally {
          trace += "f";
        }
      }
    } while (test(i, 3));
    equal("fftffftfffft", trace);
    trace = "";
    int k = 0;
    named:
    while (test(k, 4)) {
      k++;
      switch (k) { case 2: continue; case 3: continue named; }
      trace += k;
    }
    equal("t1ttt4t", trace);
    trace = "";
    up:
    for (int a = 0; a < 3; trace += "u" + a, a++)
      for (char c : "xyz".toCharArray()) {
        if (c == 'y') continue up;
        trace += c;
      }
    equal("xu0xu1xu2", trace);
    only: for (boolean once = true; once; once = false) continue only;
  }
}
