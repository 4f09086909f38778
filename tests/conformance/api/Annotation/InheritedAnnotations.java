// @Inherited reaches subclasses' getAnnotation, not interfaces, members or
// getDeclaredAnnotation, and the nearest one wins.
import java.lang.annotation.*;
import static conformance.Check.*;

public class InheritedAnnotations {
  @Inherited @Retention(RetentionPolicy.RUNTIME) @interface Inh { int value(); }
  @Retention(RetentionPolicy.RUNTIME) @interface Own { int value(); }

  @Inh(1) @Own(1) static class A { @Inh(5) void m() {} }
  static class B extends A { @Override void m() {} }
  @Inh(2) static class C extends B {}
  static class D extends C {}
  @Inh(3) interface Face {}
  static class E implements Face {}
  interface Sub extends Face {}

  static int inh(Class<?> c) {
    Inh i = c.getAnnotation(Inh.class);
    equal(i != null, c.isAnnotationPresent(Inh.class));
    return i == null ? 0 : i.value();
  }

  public static void main(String[] args) throws Exception {
    equal(1, inh(A.class));
    equal(1, inh(B.class));
    equal(2, inh(C.class));
    equal(2, inh(D.class));
    equal(3, inh(Face.class));
    equal(0, inh(E.class));
    equal(0, inh(Sub.class));
    equal(null, B.class.getAnnotation(Own.class));
    equal(null, B.class.getDeclaredAnnotation(Inh.class));
    equal(0, D.class.getDeclaredAnnotations().length);
    equal(1, D.class.getAnnotations().length);
    equal(2, A.class.getDeclaredAnnotations().length);
    equal(1, B.class.getAnnotationsByType(Inh.class).length);
    equal(0, B.class.getDeclaredAnnotationsByType(Inh.class).length);
    equal(null, B.class.getDeclaredMethod("m").getAnnotation(Inh.class));
    equal(5, A.class.getDeclaredMethod("m").getAnnotation(Inh.class).value());
  }
}
