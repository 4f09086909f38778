// An anonymous class has no constructor to write: its initialisers run after
// the superclass's constructor, see what was captured, and may throw anything.
// also: jls 15.9
import java.util.*;
import static conformance.Check.*;

public class InitializersOfAnonymousClasses {
  static String trace = "";

  static class Base {
    final int n;
    Base(int n) { this.n = n; trace += "base" + n + look(); }
    String look() { return "-"; }
  }

  static Base make(int captured, String text) throws Exception {
    return new Base(captured + 1) {
      int field = n * 10;
      {
        trace += "init" + field + text;
        if (captured < 0) throw new Exception(text);
      }
      String look() { return "[" + captured + text + field + "]"; }
    };
  }

  public static void main(String[] args) throws Exception {
    equal("[4x50]", make(4, "x").look());
    equal("base5[4x0]init50x", trace);
    Throwable t = raises(Exception.class, () -> make(-5, "no"));
    equal("no", t.getMessage());
    List<Integer> list = new ArrayList<>() {{ add(1); add(2); addAll(this); }};
    equal("[1, 2, 1, 2]", list.toString());
  }
}
