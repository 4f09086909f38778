// Annotations with every kind of element, defaults, inheritance, repetition,
// equality and toString (JLS 9.6, 9.7).
import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.*;

public class AnnotationsOfEveryKindAreRead {
  enum Color { RED, GREEN { } }
  @Retention(RetentionPolicy.RUNTIME) @Inherited @interface Mark { String value() default "d"; }
  @Retention(RetentionPolicy.RUNTIME) @Repeatable(Tags.class) @interface Tag { int value(); }
  @Retention(RetentionPolicy.RUNTIME) @interface Tags { Tag[] value(); }
  @Retention(RetentionPolicy.CLASS) @interface NotSeen { }
  @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.TYPE_USE,
    ElementType.TYPE_PARAMETER}) @interface Use { String value() default ""; }
  @Retention(RetentionPolicy.RUNTIME) @interface All {
    boolean z() default true; byte b() default -1; char c() default '\'';
    short s() default 2; int i() default 3; long l() default 4L;
    float f() default 1.5f; double d() default Double.NaN;
    String t() default "q\"\n"; Class<?> k() default int[].class;
    Color e() default Color.GREEN; Mark mark() default @Mark("in");
    int[] ia() default {}; String[] ta() default {"x", "y"};
    Class<?>[] ka() default {void.class, Map.Entry.class};
    Color[] ea() default Color.RED; Mark[] ma() default {@Mark, @Mark("2")};
  }

  @Mark("base") @Tag(1) @Tag(2) @NotSeen static class Base { }
  @Tag(9) static class Sub extends Base {
    @All @Deprecated(since = "1", forRemoval = true) public int field;
    @All(i = 7, ia = {1, 2}, c = 'z', k = String.class) @Mark
    public <@Use("tp") T> void m(@Mark("p") int a, @Tag(5) @Mark String b, int c)
      throws @Use("ex") Exception { }
    @Use("ret") List<@Use("arg") String> @Use("arr") [] typed;
  }

  public static void main(String[] args) throws Exception {
    System.out.println(Arrays.toString(Sub.class.getAnnotations()));
    System.out.println(Arrays.toString(Sub.class.getDeclaredAnnotations()));
    System.out.println(Arrays.toString(Base.class.getAnnotationsByType(Tag.class)));
    System.out.println(Base.class.getAnnotation(Tag.class) + " "
      + Sub.class.getAnnotation(Mark.class).value());
    Field f = Sub.class.getField("field");
    for (Annotation a : f.getAnnotations()) System.out.println(a);
    Method m = Sub.class.getMethod("m", int.class, String.class, int.class);
    All all = m.getAnnotation(All.class);
    System.out.println(all);
    System.out.println(all.equals(f.getAnnotation(All.class)) + " "
      + all.annotationType() + " " + all.ma()[1].value() + all.e() + all.k());
    System.out.println(Arrays.deepToString(m.getParameterAnnotations()));
    System.out.println(m.getParameters()[1].getAnnotation(Tag.class));
    Mark a = Sub.class.getAnnotation(Mark.class);
    System.out.println(a.equals(Base.class.getAnnotation(Mark.class)) + " "
      + (a.hashCode() == Base.class.getAnnotation(Mark.class).hashCode()));
    all.ia()[0] = 99;
    System.out.println(all.ia()[0]);
    System.out.println(All.class.getMethod("t").getDefaultValue() + " "
      + ((Object[]) All.class.getMethod("ka").getDefaultValue()).length + " "
      + Tag.class.getMethod("value").getDefaultValue());
    AnnotatedArrayType at = (AnnotatedArrayType)
      Sub.class.getDeclaredField("typed").getAnnotatedType();
    System.out.println(at + " | " + at.getAnnotatedGenericComponentType());
    System.out.println(Arrays.toString(m.getTypeParameters()[0].getAnnotations())
      + Arrays.toString(m.getAnnotatedExceptionTypes()[0].getAnnotations()));
    try {
      ((Map<?, ?>) null).size();
      Annotation.class.cast(a).annotationType();
    } catch (NullPointerException e) {
      System.out.println(a.annotationType().isAnnotation());
    }
  }
}
// -- exit 0
// -- stdout
// [@AnnotationsOfEveryKindAreRead$Mark("base"), @AnnotationsOfEveryKindAreRead$Tag(9)]
// [@AnnotationsOfEveryKindAreRead$Tag(9)]
// [@AnnotationsOfEveryKindAreRead$Tag(1), @AnnotationsOfEveryKindAreRead$Tag(2)]
// null base
// @AnnotationsOfEveryKindAreRead$All(b=(byte)0xff, c='\'', d=0.0/0.0, e=GREEN, f=1.5f, i=3, k=int[].class, l=4L, ta={"x", "y"}, s=2, t="q\"\n", ma={@AnnotationsOfEveryKindAreRead$Mark("d"), @AnnotationsOfEveryKindAreRead$Mark("2")}, ka={void.class, java.util.Map$Entry.class}, ia={}, z=true, ea={RED}, mark=@AnnotationsOfEveryKindAreRead$Mark("in"))
// @java.lang.Deprecated(forRemoval=true, since="1")
// @AnnotationsOfEveryKindAreRead$All(b=(byte)0xff, c='z', d=0.0/0.0, e=GREEN, f=1.5f, i=7, k=java.lang.String.class, l=4L, ta={"x", "y"}, s=2, t="q\"\n", ma={@AnnotationsOfEveryKindAreRead$Mark("d"), @AnnotationsOfEveryKindAreRead$Mark("2")}, ka={void.class, java.util.Map$Entry.class}, ia={1, 2}, z=true, ea={RED}, mark=@AnnotationsOfEveryKindAreRead$Mark("in"))
// false interface AnnotationsOfEveryKindAreRead$All 2GREENclass java.lang.String
// [[@AnnotationsOfEveryKindAreRead$Mark("p")], [@AnnotationsOfEveryKindAreRead$Tag(5), @AnnotationsOfEveryKindAreRead$Mark("d")], []]
// @AnnotationsOfEveryKindAreRead$Tag(5)
// true true
// 1
// q"
//  2 null
// @AnnotationsOfEveryKindAreRead$Use("ret") java.util.List<@AnnotationsOfEveryKindAreRead$Use("arg") java.lang.String> @AnnotationsOfEveryKindAreRead$Use("arr")[] | @AnnotationsOfEveryKindAreRead$Use("ret") java.util.List<@AnnotationsOfEveryKindAreRead$Use("arg") java.lang.String>
// [@AnnotationsOfEveryKindAreRead$Use("tp")][@AnnotationsOfEveryKindAreRead$Use("ex")]
// true
