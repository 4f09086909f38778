// An exception that cannot take suppressed ones just drops them; when close
// throws the very exception of the block, suppressing itself is refused.
import static conformance.Check.*;

public class CloseMayThrowTheSameException {
  static class Closed extends Exception {
    Closed() { super("closed", null, false, false); }
  }

  public static void main(String[] args) throws Exception {
    Closed mute = new Closed();
    Throwable t = raises(Closed.class, () -> {
      try (AutoCloseable a = () -> { throw new Error("lost"); }) { throw mute; }
    });
    same(mute, t);
    equal(0, t.getSuppressed().length);
    equal(0, t.getStackTrace().length);
    RuntimeException one = new RuntimeException("one");
    t = raises(IllegalArgumentException.class, () -> {
      try (AutoCloseable a = () -> { throw one; }) { throw one; }
    });
    same(one, t.getCause());
    t = raises(RuntimeException.class, () -> {
      try (AutoCloseable a = () -> { throw one; }; AutoCloseable b = () ->
          { }) {
      }
    });
    same(one, t);
    Error error = new Error();
    t = raises(Error.class, () -> {
      try (AutoCloseable a = () -> { throw one; }; AutoCloseable b = () ->
          { throw one; }) {
        throw error;
      }
    });
    equal(2, t.getSuppressed().length);
  }
}
