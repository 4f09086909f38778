// getConstructors lists the public ones of the class alone; a private one can
// be called by a nestmate; each call makes a new object.
import java.lang.reflect.*;
import java.util.*;
import static conformance.Check.*;

public class ConstructorsAreNotInherited {
  public static class Base { public Base(int a) {} public Base() {} }
  public static class Sub extends Base {
    static { }
    private final String s;
    private Sub(String s) { this.s = s; }
    protected Sub(String... all) { s = "many"; }
    public <T extends Exception> Sub(T t) throws T { s = "t"; throw t; }
  }
  record Point(int x, int y) {}

  public static void main(String[] args) throws Exception {
    equal(2, Base.class.getConstructors().length);
    equal(1, Sub.class.getConstructors().length);
    equal(3, Sub.class.getDeclaredConstructors().length);
    raises(NoSuchMethodException.class, () -> Sub.class.getConstructor());
    Constructor<Sub> own = Sub.class.getDeclaredConstructor(String.class);
    Sub a = own.newInstance("x"), b = own.newInstance("x");
    that(a != b && a.s.equals("x"), "two objects");
    Constructor<Sub> many = Sub.class.getDeclaredConstructor(String[].class);
    that(many.isVarArgs(), "isVarArgs");
    equal("many", many.newInstance((Object) new String[0]).s);
    equal("protected ConstructorsAreNotInherited$Sub(java.lang.String...)",
        many.toGenericString());
    Constructor<?> generic = Sub.class.getConstructors()[0];
    equal("public <T extends java.lang.Exception> "
        + "ConstructorsAreNotInherited$Sub(T) throws T",
        generic.toGenericString());
    equal("public ConstructorsAreNotInherited$Sub(java.lang.Exception) throws "
        + "java.lang.Exception", generic.toString());
    equal("ConstructorsAreNotInherited$Sub", own.getName());
    equal("Point[x=1, y=2]", Point.class.getDeclaredConstructors()[0]
        .newInstance(1, 2).toString());
    that(own.equals(Sub.class.getDeclaredConstructor(String.class)), "equal");
    equal(own.getName().hashCode(), own.hashCode());
  }
}
