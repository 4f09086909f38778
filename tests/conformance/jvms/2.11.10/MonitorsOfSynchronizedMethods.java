// A synchronized instance method holds the monitor of its object, a static one
// that of its class, and neither of the other; an override that is not
// declared so holds none.
import static conformance.Check.*;

public class MonitorsOfSynchronizedMethods {
  static class Base {
    synchronized boolean own() { return Thread.holdsLock(this); }
    synchronized boolean ofClass() { return Thread.holdsLock(Base.class); }
    static synchronized boolean both(Object o) {
      return Thread.holdsLock(Base.class) && !Thread.holdsLock(o);
    }
    synchronized boolean overridden() { return true; }
    boolean plain() { return Thread.holdsLock(this); }
  }

  static class Sub extends Base {
    static synchronized boolean sub() {
      return Thread.holdsLock(Sub.class) && !Thread.holdsLock(Base.class);
    }
    @Override boolean overridden() { return Thread.holdsLock(this); }
    @Override synchronized boolean plain() {
      return super.plain() && Thread.holdsLock(this);
    }
  }

  public static void main(String[] args) {
    Base b = new Base();
    Sub s = new Sub();
    that(b.own() && s.own(), "own monitor");
    that(!b.ofClass() && !s.ofClass(), "monitor of the class");
    that(Base.both(b) && Sub.both(s), "static of the base");
    that(Sub.sub(), "static of the subclass");
    that(!s.overridden(), "an override that is not synchronized");
    that(s.plain() && !b.plain(), "a synchronized override");
    for (Object o : new Object[] {b, s, Base.class, Sub.class})
      that(!Thread.holdsLock(o), "held by nobody");
  }
}
