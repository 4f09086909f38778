// A type annotation names one type of a nested chain: the outer, the inner, the
// array or its element.
// also: jvms 4.7.20
import java.lang.annotation.*;
import java.lang.reflect.*;
import static conformance.Check.*;

public class TypeAnnotationsOfNestedTypes {
  @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE_USE)
  @interface T { int value(); }

  static class Out<X> { class In { class Deep {} } static class Nest {} }
  Out<@T(1) String>.@T(2) In a;
  @T(3) Out<String>.In b;
  Out.@T(4) Nest c;
  Out<String>.In.@T(5) Deep @T(6) [] d;
  static void st() {}
  class Member { Member() {} void m() {} }

  static AnnotatedType of(String f) throws Exception {
    return TypeAnnotationsOfNestedTypes.class.getDeclaredField(f)
        .getAnnotatedType();
  }

  static int on(AnnotatedType t) {
    T a = t.getAnnotation(T.class);
    return a == null ? 0 : a.value();
  }

  public static void main(String[] args) throws Exception {
    AnnotatedType a = of("a");
    equal(2, on(a));
    AnnotatedParameterizedType out = (AnnotatedParameterizedType)
        a.getAnnotatedOwnerType();
    equal(0, on(out));
    equal(1, on(out.getAnnotatedActualTypeArguments()[0]));
    equal(0, on(of("b")));
    equal(3, on(of("b").getAnnotatedOwnerType()));
    equal(4, on(of("c")));
    equal(6, on(of("d")));
    AnnotatedType deep = ((AnnotatedArrayType) of("d"))
        .getAnnotatedGenericComponentType();
    equal(5, on(deep));
    equal(0, on(deep.getAnnotatedOwnerType()));
    equal(null, TypeAnnotationsOfNestedTypes.class.getDeclaredMethod("st")
        .getAnnotatedReceiverType());
    same(Member.class, Member.class.getDeclaredMethod("m")
        .getAnnotatedReceiverType().getType());
    same(TypeAnnotationsOfNestedTypes.class, Member.class
        .getDeclaredConstructors()[0].getAnnotatedReceiverType().getType());
    equal(null, int.class.getAnnotatedSuperclass());
    equal(null, Object.class.getAnnotatedSuperclass());
    equal(null, Runnable.class.getAnnotatedSuperclass());
    equal(0, Runnable.class.getAnnotatedInterfaces().length);
  }
}
