// A type path leads into arrays, nested types, wildcards and type arguments,
// by the number of the argument, to any depth.
// also: 4.7.20
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.util.List;
import java.util.Map;
import static conformance.Check.*;

public class PathsIntoTypes {
  @Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME)
  @interface N { int value(); }

  class In { class Deep { } }

  @N(1) String @N(2) [] @N(3) [] array;
  Map<@N(4) String, @N(5) List<? extends @N(6) Number>> map;
  Map<@N(7) ? super int @N(8) [], String> lower;
  PathsIntoTypes.@N(9) In.@N(10) Deep deep;

  static int n(AnnotatedElement e) {
    N a = e.getAnnotation(N.class);
    return a == null ? 0 : a.value();
  }

  static AnnotatedType field(String name) throws Exception {
    return PathsIntoTypes.class.getDeclaredField(name).getAnnotatedType();
  }

  static AnnotatedType argument(AnnotatedType t, int i) {
    return ((AnnotatedParameterizedType) t).getAnnotatedActualTypeArguments()[i];
  }

  public static void main(String[] args) throws Exception {
    AnnotatedArrayType a = (AnnotatedArrayType) field("array");
    equal(2, n(a));
    AnnotatedArrayType b =
        (AnnotatedArrayType) a.getAnnotatedGenericComponentType();
    equal(3, n(b));
    equal(1, n(b.getAnnotatedGenericComponentType()));
    AnnotatedType m = field("map");
    equal(0, n(m));
    equal(4, n(argument(m, 0)));
    equal(5, n(argument(m, 1)));
    AnnotatedWildcardType w =
        (AnnotatedWildcardType) argument(argument(m, 1), 0);
    equal(0, n(w));
    equal(6, n(w.getAnnotatedUpperBounds()[0]));
    AnnotatedWildcardType l = (AnnotatedWildcardType) argument(field("lower"), 0);
    equal(7, n(l));
    equal(8, n(l.getAnnotatedLowerBounds()[0]));
    AnnotatedType d = field("deep");
    equal(10, n(d));
    equal(9, n(d.getAnnotatedOwnerType()));
    equal(0, n(d.getAnnotatedOwnerType().getAnnotatedOwnerType()));
  }
}
