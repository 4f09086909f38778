// Class initialisers, constructors, bridge methods and default methods have
// frames under their own names and classes.
import java.lang.StackWalker.*;
import java.util.*;
import java.util.stream.*;
import static conformance.Check.*;

public class WalksOfOtherPlaces {
  static List<String> walk() {
    return StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE).walk(s -> s
        .skip(1).takeWhile(f -> !f.getMethodName().equals("main"))
        .map(f -> f.getDeclaringClass().getSimpleName() + "."
            + f.getMethodName() + f.getDescriptor())
        .collect(Collectors.toList()));
  }

  static class Init {
    static List<String> seen = walk();
    static List<String> get() { return seen; }
  }
  interface Face { default List<String> def() { return walk(); } }
  static class A implements Face, java.util.function.Supplier<List<String>> {
    List<String> made;
    A() { made = walk(); }
    public ArrayList<String> get() { return new ArrayList<>(walk()); }
  }
  static class B extends A { B() { super(); } }

  public static void main(String[] args) {
    equal(List.of("Init.<clinit>()V"), Init.get());
    equal(List.of("A.<init>()V", "B.<init>()V"), new B().made);
    equal(List.of("Face.def()Ljava/util/List;"), new B().def());
    java.util.function.Supplier<List<String>> s = new A();
    equal(List.of("A.get()Ljava/util/ArrayList;",
        "A.get()Ljava/lang/Object;"), s.get());
  }
}
