// getMethods has every public method that is a member: the overridden are left
// out, methods of one signature and different return type are all there.
import java.lang.reflect.Method;
import java.util.*;
import static conformance.Check.*;

public class GetMethodsListsInheritedOnes {
  public interface Face { void f(); default void g() {} static void s() {} }
  public interface Other { default void g() {} void f(); }
  public static abstract class Base implements Face {
    public Number n() { return 1; }
    protected void hidden() {}
    public static void st() {}
  }
  public static abstract class Sub extends Base implements Other {
    @Override public Integer n() { return 2; }
    @Override public void g() {}
    public static void st() {}
    void packaged() {}
  }

  static String list(Class<?> c) {
    List<String> all = new ArrayList<>();
    for (Method m : c.getMethods())
      if (m.getDeclaringClass() != Object.class)
        all.add(m.getDeclaringClass().getSimpleName() + "." + m.getName() + ":"
            + m.getReturnType().getSimpleName());
    Collections.sort(all);
    return all.toString();
  }

  public static void main(String[] args) {
    equal("[Face.f:void, Face.g:void, Face.s:void]", list(Face.class));
    equal("[Base.n:Number, Base.st:void, Face.f:void, Face.g:void]",
        list(Base.class));
    equal("[Face.f:void, Other.f:void, Sub.g:void, Sub.n:Integer, Sub.n:Number,"
        + " Sub.st:void]", list(Sub.class));
    int bridges = 0;
    for (Method m : Sub.class.getMethods())
      if (m.isBridge() && m.isSynthetic()) bridges++;
    equal(1, bridges);
  }
}
