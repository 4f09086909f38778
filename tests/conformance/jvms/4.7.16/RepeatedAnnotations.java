// Repeated annotations stand in one container, through which each is found;
// the container is an annotation like others.
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import static conformance.Check.*;

public class RepeatedAnnotations {
  @Repeatable(Notes.class) @Retention(RetentionPolicy.RUNTIME)
  @interface Note { int value(); }

  @Retention(RetentionPolicy.RUNTIME)
  @interface Notes { Note[] value(); }

  @Note(1) @Note(2) @Note(3) static class Three { }
  @Note(4) static class One { }
  @Notes({}) static class Empty { }

  public static void main(String[] args) {
    Note[] all = Three.class.getAnnotationsByType(Note.class);
    equal(3, all.length);
    equal(2, all[1].value());
    same(null, Three.class.getAnnotation(Note.class));
    equal(3, Three.class.getAnnotation(Notes.class).value()[2].value());
    equal(4, One.class.getAnnotation(Note.class).value());
    equal(1, One.class.getAnnotationsByType(Note.class).length);
    same(null, One.class.getAnnotation(Notes.class));
    equal(0, Empty.class.getAnnotationsByType(Note.class).length);
    // Arrays are handed out as copies.
    Three.class.getAnnotation(Notes.class).value()[0] = null;
    equal(1, Three.class.getAnnotation(Notes.class).value()[0].value());
  }
}
