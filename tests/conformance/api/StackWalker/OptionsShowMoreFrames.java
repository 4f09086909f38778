// SHOW_REFLECT_FRAMES adds the frames of reflection, SHOW_HIDDEN_FRAMES those
// too and the hidden ones.
import java.lang.StackWalker.*;
import java.lang.reflect.Method;
import java.util.*;
import java.util.stream.*;
import static conformance.Check.*;

public class OptionsShowMoreFrames {
  public static List<String> frames(Option... options) {
    return StackWalker.getInstance(Set.of(options)).walk(s -> s
        .takeWhile(f -> !f.getMethodName().equals("main"))
        .map(f -> f.getClassName() + "." + f.getMethodName())
        .collect(Collectors.toList()));
  }
  interface F { List<String> go(Option... o); }

  public static void main(String[] args) throws Exception {
    Method m = OptionsShowMoreFrames.class.getMethod("frames", Option[].class);
    String own = "OptionsShowMoreFrames.frames";
    equal(List.of(own), m.invoke(null, (Object) new Option[0]));
    equal(List.of(own), m.invoke(null,
        (Object) new Option[] {Option.RETAIN_CLASS_REFERENCE}));
    for (Option o : List.of(Option.SHOW_REFLECT_FRAMES,
        Option.SHOW_HIDDEN_FRAMES)) {
      var all = (List<?>) m.invoke(null, (Object) new Option[] {o});
      equal(own, all.get(0));
      equal("java.lang.reflect.Method.invoke", all.get(all.size() - 1));
      that(all.size() > 2, "frames of the accessor");
    }
    F lambda = OptionsShowMoreFrames::frames;
    equal(List.of(own), lambda.go());
    equal(List.of(own), lambda.go(Option.SHOW_REFLECT_FRAMES));
    List<String> hidden = lambda.go(Option.SHOW_HIDDEN_FRAMES);
    equal(2, hidden.size());
    that(hidden.get(1).matches(
        "OptionsShowMoreFrames\\$\\$Lambda.*/.*\\.go"), hidden.get(1));
    equal(0, StackWalker.getInstance(Option.SHOW_HIDDEN_FRAMES).walk(s -> s
        .filter(f -> f.getClassName().startsWith("java.lang.StackWalker"))
        .count()).intValue());
  }
}
