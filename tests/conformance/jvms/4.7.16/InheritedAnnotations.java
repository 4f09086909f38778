// An annotation whose type is @Inherited is that of subclasses too, unless
// they have their own; those of interfaces and of methods are not inherited.
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import static conformance.Check.*;

public class InheritedAnnotations {
  @Inherited @Retention(RetentionPolicy.RUNTIME)
  @interface Down { int value(); }

  @Retention(RetentionPolicy.RUNTIME)
  @interface Here { }

  @Down(1) @Here static class A { @Down(3) public void m() { } }
  static class B extends A { @Override public void m() { } }
  @Down(2) static class C extends B { }
  @Down(4) interface Face { }
  static class D implements Face { }

  public static void main(String[] args) throws Exception {
    equal(1, B.class.getAnnotation(Down.class).value());
    equal(0, B.class.getDeclaredAnnotations().length);
    equal(1, B.class.getAnnotations().length);
    same(null, B.class.getAnnotation(Here.class));
    equal(2, C.class.getAnnotation(Down.class).value());
    equal(1, C.class.getAnnotations().length);
    equal(0, B.class.getMethod("m").getAnnotations().length);
    equal(3, C.class.getSuperclass().getSuperclass().getMethod("m")
        .getAnnotation(Down.class).value());
    equal(0, D.class.getAnnotations().length);
  }
}
