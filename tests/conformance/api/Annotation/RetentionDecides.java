// Only annotations retained at run time are seen, even when the class file
// holds the others.
import java.lang.annotation.*;
import static conformance.Check.*;

public class RetentionDecides {
  @interface Default {}
  @Retention(RetentionPolicy.CLASS) @interface InFile {}
  @Retention(RetentionPolicy.SOURCE) @interface InSource {}
  @Retention(RetentionPolicy.RUNTIME) @interface AtRunTime {}

  @Default @InFile @InSource @AtRunTime static class All {
    @Default @InFile @AtRunTime int f;
    @InFile void m(@InFile @AtRunTime int a, @Default int b) {}
  }
  @InFile static class None {}

  public static void main(String[] args) throws Exception {
    equal(1, All.class.getAnnotations().length);
    that(All.class.isAnnotationPresent(AtRunTime.class), "run time");
    that(!All.class.isAnnotationPresent(Default.class), "default");
    equal(0, None.class.getAnnotations().length);
    equal(1, All.class.getDeclaredField("f").getAnnotations().length);
    var m = All.class.getDeclaredMethod("m", int.class, int.class);
    equal(0, m.getAnnotations().length);
    Annotation[][] p = m.getParameterAnnotations();
    equal(2, p.length);
    equal(1, p[0].length);
    equal(0, p[1].length);
    same(AtRunTime.class, p[0][0].annotationType());
    equal(1, m.getParameters()[0].getAnnotations().length);
    that(p != m.getParameterAnnotations() && p[0] != m
        .getParameterAnnotations()[0], "copies");
  }
}
