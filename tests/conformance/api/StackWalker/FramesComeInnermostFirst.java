// walk hands over the frames from the caller of walk outwards; only then are
// they walked, and the stream is closed after the walk.
// raises: IllegalStateException
import java.lang.StackWalker.StackFrame;
import java.util.*;
import java.util.stream.*;
import static conformance.Check.*;

public class FramesComeInnermostFirst {
  static Stream<StackFrame> kept;

  static <T> T a(java.util.function.Function<Stream<StackFrame>, T> f) {
    return b(f);
  }
  static <T> T b(java.util.function.Function<Stream<StackFrame>, T> f) {
    return StackWalker.getInstance().walk(f);
  }

  public static void main(String[] args) {
    List<String> names = a(s -> s.map(StackFrame::getMethodName).limit(3)
        .collect(Collectors.toList()));
    equal(List.of("b", "a", "main"), names);
    equal("a", a(s -> s.skip(1).findFirst().get().getMethodName()));
    long before = a(s -> s.takeWhile(
        f -> !f.getMethodName().equals("main")).count());
    equal(2, before);
    raises(IllegalStateException.class, () -> a(s -> s).count());
    a(s -> kept = s);
    raises(IllegalStateException.class, () -> kept.findFirst());
    equal(null, a(s -> null));
    raises(NullPointerException.class, () -> a(null));
    equal("x", raises(IllegalArgumentException.class, () -> a(s -> {
      throw new IllegalArgumentException("x");
    })).getMessage());
    List<String> seen = new ArrayList<>();
    StackWalker.getInstance().forEach(f -> seen.add(f.getMethodName()));
    equal("main", seen.get(0));
  }
}
