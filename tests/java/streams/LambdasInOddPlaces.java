// Lambdas in initialisers, constructors, enums, interfaces, switch and
// generics.
import java.util.*;
import java.util.function.*;

public class LambdasInOddPlaces {
  static final Supplier<String> STATIC = () -> "static " +
      LambdasInOddPlaces.later;
  static String later = "later";
  final IntSupplier field = () -> this.value * 2;
  int value;

  LambdasInOddPlaces(int v) {
    this(() -> v + 1);
  }

  LambdasInOddPlaces(IntSupplier s) { value = s.getAsInt(); }

  enum Op implements IntBinaryOperator {
    ADD((a, b) -> a + b), MUL((a, b) -> a * b) {
      @Override String sign() { return ((Supplier<String>) () -> "*" + name())
          .get(); }
    };
    final IntBinaryOperator f;
    Op(IntBinaryOperator f) { this.f = f; }
    @Override public int applyAsInt(int a, int b) { return f.applyAsInt(a, b); }
    String sign() { return "+"; }
  }

  interface Shape {
    Supplier<String> NAME = () -> "shape";
    double area();
    default Comparator<Shape> byArea() { return (a, b) ->
        Double.compare(a.area(), b.area()); }
    static Shape of(double d) { return () -> d; }
    private Runnable hidden() { return () -> System.out.println("private " +
        area()); }
    default void run() { hidden().run(); }
  }

  static <T extends Comparable<? super T>> Function<List<? extends T>, T>
      maximum() {
    return l -> {
      T best = null;
      for (T t : l) if (best == null || t.compareTo(best) > 0) best = t;
      return best;
    };
  }

  public static void main(String[] args) throws Exception {
    System.out.println(STATIC.get() + " " + new LambdasInOddPlaces(4)
        .field.getAsInt());
    System.out.println(Op.ADD.applyAsInt(2, 3) + " " + Op.MUL.applyAsInt(2, 3)
        + Op.ADD.sign() + Op.MUL.sign());
    Shape s = Shape.of(2.5);
    s.run();
    System.out.println(s.byArea().compare(s, Shape.of(1)) + Shape.NAME.get());
    System.out.println(LambdasInOddPlaces.<String>maximum()
        .apply(List.of("b", "c", "a")));
    int k = args.length;
    Supplier<Supplier<Integer>> r = switch (k) {
      case 0 -> () -> () -> k + 10;
      default -> () -> () -> -1;
    };
    System.out.println(r.get().get());
    class Local {
      int x = k + 5;
      Supplier<Integer> s() { return () -> x + k; }
    }
    System.out.println(new Local().s().get());
    Runnable[] array = {() -> System.out.print("a"), () ->
        System.out.println("b")};
    for (Runnable x : array) x.run();
    Function<Object, ? extends Number> wild = o -> o.hashCode();
    System.out.println(wild.apply("x").intValue());
    System.out.println(((Function<Integer, Integer>) x -> x + 1).apply(1)
        + (k == 0 ? (IntSupplier) () -> 5 : (IntSupplier) () -> 6).getAsInt());
    new Object() {
      void go() {
        Runnable q = () -> System.out.println(getClass().isAnonymousClass());
        q.run();
      }
    }.go();
    long a = 1, b = 2;
    double d = 3;
    Function<Long, Function<Double, String>> deep = x -> y -> a + b + d + x + y
        + "";
    System.out.println(deep.apply(4L).apply(5.0));
    try {
      Object o = (Supplier<Integer>) () -> 1;
      ((Supplier<String>) o).get().length();
    } catch (ClassCastException e) {
      System.out.println("heap pollution found");
    }
    Optional<Runnable> none = Optional.empty();
    none.ifPresentOrElse(Runnable::run, () -> System.out.println("none"));
  }
}
// -- exit 0
// -- stdout
// static later 10
// 5 6+*MUL
// private 2.5
// 1shape
// c
// 10
// 5
// ab
// 120
// 7
// true
// 15.0
// heap pollution found
// none
