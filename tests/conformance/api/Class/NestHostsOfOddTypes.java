// Arrays and primitives are nests of their own; getNestMembers begins with the
// host; local and anonymous classes are among them.
// also: jvms 4.7.28, jvms 4.7.29
import java.util.*;
import static conformance.Check.*;

public class NestHostsOfOddTypes {
  class Inner { class Deep {} }
  static Object anonymous() { return new Object() {}; }

  public static void main(String[] args) {
    class Local {}
    Class<?> host = NestHostsOfOddTypes.class;
    for (Class<?> c : List.of(Inner.class, Inner.Deep.class, Local.class,
        anonymous().getClass(), host)) {
      same(host, c.getNestHost());
      that(c.isNestmateOf(Inner.class) && host.isNestmateOf(c), "nestmates");
    }
    Class<?>[] members = Local.class.getNestMembers();
    same(host, members[0]);
    equal(Set.of(host, Inner.class, Inner.Deep.class, Local.class,
        anonymous().getClass()), Set.of(members));
    members[0] = null;
    same(host, host.getNestMembers()[0]);
    for (Class<?> c : List.of(int.class, int[].class, Inner[].class,
        void.class, Runnable.class)) {
      same(c, c.getNestHost());
      equal(1, c.getNestMembers().length);
      that(c.isNestmateOf(c) && !c.isNestmateOf(host), c + " alone");
    }
  }
}
