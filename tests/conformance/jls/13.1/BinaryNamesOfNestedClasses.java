// Member, local and anonymous classes have binary names made of the enclosing
// one's, a dollar sign and number or name; the class says what it is.
import static conformance.Check.*;

public class BinaryNamesOfNestedClasses {
  static class Member { class Deep { } }

  static Object first = new Object() { };
  static Object second = new Object() {
    Object inside = new Object() { };
    Object get() { return inside; }
  };

  static Class<?> local() { class Local { } return Local.class; }
  static Class<?> other() { class Local { } return Local.class; }

  static void is(Class<?> c, String suffix, String simple, boolean member,
                 boolean local, boolean anonymous) {
    equal("BinaryNamesOfNestedClasses$" + suffix, c.getName());
    equal(simple, c.getSimpleName());
    equal(member, c.isMemberClass());
    equal(local, c.isLocalClass());
    equal(anonymous, c.isAnonymousClass());
    equal(anonymous || local, c.getCanonicalName() == null);
    same(member ? c.getDeclaringClass() : null, c.getDeclaringClass());
    that(c.getEnclosingClass() != null, "not enclosed");
  }

  public static void main(String[] args) {
    is(Member.class, "Member", "Member", true, false, false);
    is(Member.Deep.class, "Member$Deep", "Deep", true, false, false);
    is(first.getClass(), "1", "", false, false, true);
    is(second.getClass(), "2", "", false, false, true);
    is(local(), "1Local", "Local", false, true, false);
    is(other(), "2Local", "Local", false, true, false);
    same(Member.class, Member.Deep.class.getDeclaringClass());
    equal("local", local().getEnclosingMethod().getName());
    same(null, first.getClass().getEnclosingMethod());
    same(BinaryNamesOfNestedClasses.class, other().getNestHost());
  }
}
