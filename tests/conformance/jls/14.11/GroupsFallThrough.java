// Statements run on into the next group until a break, past a default that
// stands first or in the middle too; variables of one group live on in others.
import static conformance.Check.*;

public class GroupsFallThrough {
  static String run(int i) {
    String s = "";
    switch (i) {
      default: s += "d";
      case 1: s += "1"; int kept; kept = 5; s += kept;
      case 2:
      case 3: s += "23"; break;
      case 4: kept = 9; s += "4" + kept;
      case 5: { int own = 1; s += own; }
      case 6:
    }
    return s + ".";
  }

  static int loop() {
    int n = 0;
    outer:
    for (int i = 0; ; i++) {
      switch (i % 4) {
        case 0: continue;
        case 1: n += 10; break;
        case 2: if (i > 8) break outer; n += 100;
        case 3: switch (i) { case 7: n += 1000; break; default: n++; } n += 2;
      }
      n += 100000;
    }
    return n;
  }

  public static void main(String[] args) {
    String s = "";
    for (int i = 0; i <= 7; i++) s += run(i);
    equal("d1523.1523.23.23.491.1..d1523.", s);
    // i = 1..9: 10s at 1, 5, 9; 100s at 2, 6; thens at 2, 3, 6, 7.
    equal(30 + 200 + 1000 + 3 + 8 + 7 * 100000, loop());
  }
}
