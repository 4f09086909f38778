// Annotations of types are seen on fields, supertypes, bounds, results and
// within arrays and type arguments.
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.util.List;
import static conformance.Check.*;

public class AnnotationsOfTypes<T extends @TypeMark(1) Number>
    implements @TypeMark(2) Runnable {
  List<@TypeMark(3) String> list;
  @TypeMark(4) int @TypeMark(5) [] array;

  @TypeMark(6) String m() throws @TypeMark(7) Exception { return ""; }

  @Override public void run() { }

  static int mark(AnnotatedElement e) {
    return e.getAnnotation(TypeMark.class).value();
  }

  public static void main(String[] args) throws Exception {
    Class<?> c = AnnotationsOfTypes.class;
    equal(1, mark(c.getTypeParameters()[0].getAnnotatedBounds()[0]));
    equal(2, mark(c.getAnnotatedInterfaces()[0]));
    equal(3, mark(((AnnotatedParameterizedType) c.getDeclaredField("list")
        .getAnnotatedType()).getAnnotatedActualTypeArguments()[0]));
    AnnotatedArrayType a =
        (AnnotatedArrayType) c.getDeclaredField("array").getAnnotatedType();
    equal(5, mark(a));
    equal(4, mark(a.getAnnotatedGenericComponentType()));
    equal(6, mark(c.getDeclaredMethod("m").getAnnotatedReturnType()));
    equal(7, mark(c.getDeclaredMethod("m").getAnnotatedExceptionTypes()[0]));
  }
}

@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface TypeMark {
  int value();
}
