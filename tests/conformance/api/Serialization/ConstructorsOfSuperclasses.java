// Reading runs the no-argument constructor of the nearest superclass that is
// not serializable, and no other; without one that can be called it fails.
// raises: InvalidClassException
import java.io.*;
import static conformance.Check.*;

public class ConstructorsOfSuperclasses {
  static String log = "";
  static class Top { int top = 1; Top() { log += "Top "; } }
  static class Mid extends Top { int mid = 2; Mid() { log += "Mid "; } }
  static class Low extends Mid implements Serializable {
    int low = 3;
    { log += "low-block "; }
    Low() { log += "Low "; }
  }
  static class Lowest extends Low {
    int lowest = 4;
    Lowest() { log += "Lowest "; }
  }
  static class NoArgs { NoArgs(int a) {} }
  static class Bad extends NoArgs implements Serializable {
    Bad() { super(1); }
  }
  static class Hidden { private Hidden() {} Hidden(int a) {} }
  static class Bad2 extends Hidden implements Serializable {
    Bad2() { super(1); }
  }

  static Object copy(Object o) throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    new ObjectOutputStream(b).writeObject(o);
    log = "";
    return new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()))
        .readObject();
  }

  public static void main(String[] args) throws Exception {
    Lowest l = new Lowest();
    l.top = l.mid = l.low = l.lowest = 9;
    Lowest c = (Lowest) copy(l);
    equal("Top Mid ", log);
    equal(1, c.top);
    equal(2, c.mid);
    equal(9, c.low);
    equal(9, c.lowest);
    Throwable t = raises(InvalidClassException.class, () -> copy(new Bad()));
    equal("ConstructorsOfSuperclasses$Bad; no valid constructor",
        t.getMessage());
    raises(InvalidClassException.class, () -> copy(new Bad2()));
  }
}
