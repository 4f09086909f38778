// getMethod prefers the most specific return type, then classes before
// interfaces; static methods of superinterfaces are not inherited.
// raises: NoSuchMethodException
import static conformance.Check.*;

public class GetMethodChoosesOne {
  public interface Face {
    static void own() {}
    default String both() { return "Face"; }
    default Number wide() { return 0; }
  }
  public interface Below extends Face {
    default String both() { return "Below"; }
  }
  public static class Base {
    public Object wide() { return null; }
    public static void inherited() {}
    void narrow(int a) {}
  }
  public static class Sub extends Base implements Below, Face {
    @Override public Integer wide() { return 1; }
  }

  static void none(String message, Class<?> c, String name, Class<?>... types) {
    equal(message, raises(NoSuchMethodException.class,
        () -> c.getMethod(name, types)).getMessage());
  }

  public static void main(String[] args) throws Exception {
    same(Integer.class, Sub.class.getMethod("wide").getReturnType());
    same(Below.class, Sub.class.getMethod("both").getDeclaringClass());
    same(Base.class, Sub.class.getMethod("inherited").getDeclaringClass());
    same(Face.class, Face.class.getMethod("own").getDeclaringClass());
    same(Object.class, Sub.class.getMethod("hashCode").getDeclaringClass());
    same(Object.class, int[].class.getMethod("getClass").getDeclaringClass());
    String n = "GetMethodChoosesOne$";
    none(n + "Sub.own()", Sub.class, "own");
    none(n + "Sub.narrow(int)", Sub.class, "narrow", int.class);
    none(n + "Sub.both(java.lang.String,[I)", Sub.class, "both", String.class,
        int[].class);
    none(n + "Face.hashCode()", Face.class, "hashCode");
    none(n + "Sub.<init>()", Sub.class, "<init>");
    none("int.foo(null)", int.class, "foo", (Class<?>) null);
    none("[I.clone()", int[].class, "clone");
    raises(NullPointerException.class, () -> Sub.class.getMethod(null));
  }
}
