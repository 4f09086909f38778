// Annotations are seen on classes, fields, methods, constructors, parameters,
// record components and their accessors, and not on what they do not stand on.
// also: 4.7.18, 4.7.30
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.AnnotatedElement;
import static conformance.Check.*;

@OnEveryDeclaration.Note(1)
public class OnEveryDeclaration {
  @Retention(RetentionPolicy.RUNTIME)
  @interface Note { int value(); }

  @Note(2) int f;
  int g;

  @Note(3) OnEveryDeclaration(@Note(4) int x) { }
  OnEveryDeclaration() { }
  @Note(5) void m(int a, @Note(6) long b) { }
  void n() { }
  @Note(7) interface Face { @Note(8) int K = 1; }
  @Note(9) enum E { @Note(10) A, B }
  record R(@Note(11) int a, int b) { }

  static int note(AnnotatedElement e) {
    Note n = e.getAnnotation(Note.class);
    equal(n == null ? 0 : 1, e.getDeclaredAnnotations().length);
    return n == null ? 0 : n.value();
  }

  public static void main(String[] args) throws Exception {
    Class<?> c = OnEveryDeclaration.class;
    equal(1, note(c));
    equal(2, note(c.getDeclaredField("f")));
    equal(0, note(c.getDeclaredField("g")));
    equal(3, note(c.getDeclaredConstructor(int.class)));
    equal(4, note(c.getDeclaredConstructor(int.class).getParameters()[0]));
    equal(0, note(c.getDeclaredConstructor()));
    java.lang.reflect.Method m =
        c.getDeclaredMethod("m", int.class, long.class);
    equal(5, note(m));
    equal(0, note(m.getParameters()[0]));
    equal(6, note(m.getParameters()[1]));
    equal(0, note(c.getDeclaredMethod("n")));
    equal(7, note(Face.class));
    equal(8, note(Face.class.getField("K")));
    equal(9, note(E.class));
    equal(10, note(E.class.getField("A")));
    equal(0, note(E.class.getField("B")));
    equal(11, note(R.class.getRecordComponents()[0]));
    equal(0, note(R.class.getRecordComponents()[1]));
    equal(11, note(R.class.getDeclaredMethod("a")));
    equal(11, note(R.class.getDeclaredField("a")));
  }
}
