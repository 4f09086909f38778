// Type annotations on bounds, arguments, arrays, wildcards, throws, receivers
// and super types are found at the very place where they were written.
// also: jvms 4.7.20
import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;
import static conformance.Check.*;

public class TypeAnnotationsAreFound {
  @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.TYPE_USE,
      ElementType.TYPE_PARAMETER}) @interface T { int value(); }

  static class Base<X> {}
  interface Face<X> {}
  static class C<@T(1) A extends @T(2) Number & @T(3) Runnable>
      extends @T(4) Base<@T(5) String>
      implements @T(6) Face<@T(7) int @T(8) []> {
    Map<@T(9) String, ? extends @T(10) List<@T(11) Integer>> f;
    @T(12) int @T(13) [] @T(14) [] a;
    <@T(15) M> @T(16) M m(@T(17) C<A> this, @T(18) String p)
        throws @T(19) Exception { return null; }
  }

  static int on(AnnotatedElement e) { return e.getAnnotation(T.class).value(); }

  static AnnotatedType arg(AnnotatedType t, int i) {
    return ((AnnotatedParameterizedType) t)
        .getAnnotatedActualTypeArguments()[i];
  }

  public static void main(String[] args) throws Exception {
    TypeVariable<?> a = C.class.getTypeParameters()[0];
    equal(1, on(a));
    equal(2, on(a.getAnnotatedBounds()[0]));
    equal(3, on(a.getAnnotatedBounds()[1]));
    equal(4, on(C.class.getAnnotatedSuperclass()));
    equal(5, on(arg(C.class.getAnnotatedSuperclass(), 0)));
    AnnotatedType face = C.class.getAnnotatedInterfaces()[0];
    equal(6, on(face));
    AnnotatedArrayType ints = (AnnotatedArrayType) arg(face, 0);
    equal(8, on(ints));
    equal(7, on(ints.getAnnotatedGenericComponentType()));
    AnnotatedType f = C.class.getDeclaredField("f").getAnnotatedType();
    equal(9, on(arg(f, 0)));
    AnnotatedType upper = ((AnnotatedWildcardType) arg(f, 1))
        .getAnnotatedUpperBounds()[0];
    equal(10, on(upper));
    equal(11, on(arg(upper, 0)));
    AnnotatedArrayType two = (AnnotatedArrayType) C.class
        .getDeclaredField("a").getAnnotatedType();
    equal(13, on(two));
    AnnotatedArrayType one = (AnnotatedArrayType)
        two.getAnnotatedGenericComponentType();
    equal(14, on(one));
    equal(12, on(one.getAnnotatedGenericComponentType()));
    Method m = C.class.getDeclaredMethod("m", String.class);
    equal(15, on(m.getTypeParameters()[0]));
    equal(16, on(m.getAnnotatedReturnType()));
    equal(17, on(m.getAnnotatedReceiverType()));
    equal(18, on(m.getAnnotatedParameterTypes()[0]));
    equal(19, on(m.getAnnotatedExceptionTypes()[0]));
  }
}
