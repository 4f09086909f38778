// Repeated annotations sit in their container; getAnnotationsByType looks
// through it, also for containers written out and for inherited ones.
import java.lang.annotation.*;
import java.util.*;
import static conformance.Check.*;

public class RepeatedAnnotations {
  @Inherited @Retention(RetentionPolicy.RUNTIME) @Repeatable(Many.class)
  @interface Tag { String value(); }
  @Inherited @Retention(RetentionPolicy.RUNTIME)
  @interface Many { Tag[] value(); }

  @Tag("a") @Tag("b") static class Two {}
  @Tag("a") static class One {}
  @Many({@Tag("x"), @Tag("y"), @Tag("z")}) static class Written {}
  @Many({}) static class Empty {}
  @Many(@Tag("in")) @Tag("out") static class Both {}
  static class Below extends Two {}
  @Tag("own") static class Over extends Two {}

  static String tags(Tag[] all) {
    StringBuilder s = new StringBuilder();
    for (Tag t : all) s.append(t.value()).append(' ');
    return s.toString().trim();
  }

  static String of(Class<?> c) {
    return tags(c.getAnnotationsByType(Tag.class));
  }

  public static void main(String[] args) {
    equal(null, Two.class.getAnnotation(Tag.class));
    equal("a b", tags(Two.class.getAnnotation(Many.class).value()));
    equal(1, Two.class.getAnnotations().length);
    equal("a b", of(Two.class));
    equal("a", of(One.class));
    equal(null, One.class.getAnnotation(Many.class));
    equal("x y z", of(Written.class));
    equal("", of(Empty.class));
    equal("in out", of(Both.class));
    equal("a b", of(Below.class));
    equal("own", of(Over.class));
    equal("", tags(Below.class.getDeclaredAnnotationsByType(Tag.class)));
    equal(1, Two.class.getAnnotationsByType(Many.class).length);
    equal(2, Over.class.getAnnotations().length);
  }
}
