// A call that had one method to select selects another when a subclass that
// overrides it is loaded later, even while the caller is active.
// also: 5.4.6
import static conformance.Check.*;

public class OverriderLoadedLater {
  static class Base {
    int value() { return 1; }

    int twice() { return value() + value(); }
  }

  static class Later extends Base {
    @Override int value() { return 10; }
  }

  static class Last extends Later {
    @Override int twice() { return super.twice() + 5; }
  }

  static Base make(int round) {
    if (round < 50) return new Base();
    return round < 60 ? new Later() : new Last();
  }

  public static void main(String[] args) {
    int sum = 0;
    for (int i = 0; i < 70; i++) sum += make(i).twice();
    equal(50 * 2 + 10 * 20 + 10 * 25, sum);
  }
}
