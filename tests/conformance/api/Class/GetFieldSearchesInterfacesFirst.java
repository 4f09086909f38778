// getField looks in the class, then in its superinterfaces, then in its
// superclass (JVMS 5.4.3.2), and sees only public fields.
// raises: NoSuchFieldException
import static conformance.Check.*;

public class GetFieldSearchesInterfacesFirst {
  public interface Top { int x = 1; int y = 1; }
  public interface Side extends Top { int y = 2; }
  public static class Base { public int x = 3, y = 3, z = 3; int shut; }
  public static class Sub extends Base implements Side {
    int z;
    private int own;
  }

  static Class<?> where(Class<?> c, String name) throws Exception {
    return c.getField(name).getDeclaringClass();
  }

  public static void main(String[] args) throws Exception {
    same(Top.class, where(Sub.class, "x"));
    same(Side.class, where(Sub.class, "y"));
    same(Base.class, where(Sub.class, "z"));
    same(Sub.class, Sub.class.getDeclaredField("z").getDeclaringClass());
    equal(1, Sub.class.getField("x").get(null));
    equal(3, Base.class.getField("x").get(new Sub()));
    for (String s : new String[] {"own", "shut", "length", "this", ""})
      equal(s, raises(NoSuchFieldException.class,
          () -> Sub.class.getField(s)).getMessage());
    equal("x", raises(NoSuchFieldException.class,
        () -> Sub.class.getDeclaredField("x")).getMessage());
    equal("length", raises(NoSuchFieldException.class,
        () -> int[].class.getField("length")).getMessage());
    equal(6, Sub.class.getFields().length);
  }
}
