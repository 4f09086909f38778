// Traces show lambda bodies and hide the frames of hidden classes.
import java.util.*;
import java.util.function.*;

public class TracesThroughLambdasAndStreams {
  interface Thrower { void run() throws Exception; }

  static void call(Thrower t) {
    try {
      t.run();
    } catch (Throwable e) {
      e.printStackTrace(System.out);
    }
  }

  int field;
  void method() { throw new IllegalStateException("bound " + field); }
  TracesThroughLambdasAndStreams(int n) {
    if (n > 3) throw new IllegalArgumentException("constructor");
    field = n;
  }

  static Supplier<Integer> nested(int n) {
    return n == 0 ? () -> 1 / zero() : () -> nested(n - 1).get();
  }

  static int zero() { return 0; }

  public static void main(String[] args) {
    call(() -> { throw new Exception("in lambda"); });
    call(() -> nested(2).get());
    call(new TracesThroughLambdasAndStreams(2)::method);
    call(() -> { IntFunction<Object> f = TracesThroughLambdasAndStreams::new;
      f.apply(9); });
    call(() -> List.of(3, 1, 2).forEach(i -> { if (i == 2)
      throw new NoSuchElementException("two"); }));
    call(() -> Optional.empty().orElseThrow());
    call(() -> Optional.of(5).map(x -> (Object) x).map(String.class::cast));
    call(() -> { Function<Object, Integer> f = o -> ((String) o).length();
      f.compose(x -> 5).apply(1); });
    Runnable r = () -> { class L { void go() { throw new Error("local"); } }
      new L().go(); };
    call(r::run);
    call(() -> { Integer n = null; IntSupplier s = () -> n; s.getAsInt(); });
    call(() -> { String s = null; Supplier<?> t = s::length; });
  }
}
// -- exit 0
// -- stdout
// java.lang.Exception: in lambda
// 	at TracesThroughLambdasAndStreams.lambda$main$2(TracesThroughLambdasAndStreams.java:30)
// 	at TracesThroughLambdasAndStreams.call(TracesThroughLambdasAndStreams.java:10)
// 	at TracesThroughLambdasAndStreams.main(TracesThroughLambdasAndStreams.java:30)
// java.lang.ArithmeticException: / by zero
// 	at TracesThroughLambdasAndStreams.lambda$nested$0(TracesThroughLambdasAndStreams.java:24)
// 	at TracesThroughLambdasAndStreams.lambda$nested$1(TracesThroughLambdasAndStreams.java:24)
// 	at TracesThroughLambdasAndStreams.lambda$nested$1(TracesThroughLambdasAndStreams.java:24)
// 	at TracesThroughLambdasAndStreams.lambda$main$3(TracesThroughLambdasAndStreams.java:31)
// 	at TracesThroughLambdasAndStreams.call(TracesThroughLambdasAndStreams.java:10)
// 	at TracesThroughLambdasAndStreams.main(TracesThroughLambdasAndStreams.java:31)
// java.lang.IllegalStateException: bound 2
// 	at TracesThroughLambdasAndStreams.method(TracesThroughLambdasAndStreams.java:17)
// 	at TracesThroughLambdasAndStreams.call(TracesThroughLambdasAndStreams.java:10)
// 	at TracesThroughLambdasAndStreams.main(TracesThroughLambdasAndStreams.java:32)
// java.lang.IllegalArgumentException: constructor
// 	at TracesThroughLambdasAndStreams.<init>(TracesThroughLambdasAndStreams.java:19)
// 	at TracesThroughLambdasAndStreams.lambda$main$4(TracesThroughLambdasAndStreams.java:34)
// 	at TracesThroughLambdasAndStreams.call(TracesThroughLambdasAndStreams.java:10)
// 	at TracesThroughLambdasAndStreams.main(TracesThroughLambdasAndStreams.java:33)
// java.util.NoSuchElementException: two
// 	at TracesThroughLambdasAndStreams.lambda$main$5(TracesThroughLambdasAndStreams.java:36)
// 	at java.base/java.lang.Iterable.forEach(Iterable.java:75)
// 	at TracesThroughLambdasAndStreams.lambda$main$6(TracesThroughLambdasAndStreams.java:35)
// 	at TracesThroughLambdasAndStreams.call(TracesThroughLambdasAndStreams.java:10)
// 	at TracesThroughLambdasAndStreams.main(TracesThroughLambdasAndStreams.java:35)
// java.util.NoSuchElementException: No value present
// 	at java.base/java.util.Optional.orElseThrow(Optional.java:377)
// 	at TracesThroughLambdasAndStreams.lambda$main$7(TracesThroughLambdasAndStreams.java:37)
// 	at TracesThroughLambdasAndStreams.call(TracesThroughLambdasAndStreams.java:10)
// 	at TracesThroughLambdasAndStreams.main(TracesThroughLambdasAndStreams.java:37)
// java.lang.ClassCastException: Cannot cast java.lang.Integer to java.lang.String
// 	at java.base/java.lang.Class.cast(Class.java:3892)
// 	at java.base/java.util.Optional.map(Optional.java:260)
// 	at TracesThroughLambdasAndStreams.lambda$main$9(TracesThroughLambdasAndStreams.java:38)
// 	at TracesThroughLambdasAndStreams.call(TracesThroughLambdasAndStreams.java:10)
// 	at TracesThroughLambdasAndStreams.main(TracesThroughLambdasAndStreams.java:38)
// java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String (java.lang.Integer and java.lang.String are in module java.base of loader 'bootstrap')
// 	at TracesThroughLambdasAndStreams.lambda$main$10(TracesThroughLambdasAndStreams.java:39)
// 	at java.base/java.util.function.Function.lambda$compose$0(Function.java:68)
// 	at TracesThroughLambdasAndStreams.lambda$main$12(TracesThroughLambdasAndStreams.java:40)
// 	at TracesThroughLambdasAndStreams.call(TracesThroughLambdasAndStreams.java:10)
// 	at TracesThroughLambdasAndStreams.main(TracesThroughLambdasAndStreams.java:39)
// java.lang.Error: local
// 	at TracesThroughLambdasAndStreams$1L.go(TracesThroughLambdasAndStreams.java:41)
// 	at TracesThroughLambdasAndStreams.lambda$main$13(TracesThroughLambdasAndStreams.java:42)
// 	at TracesThroughLambdasAndStreams.call(TracesThroughLambdasAndStreams.java:10)
// 	at TracesThroughLambdasAndStreams.main(TracesThroughLambdasAndStreams.java:43)
// java.lang.NullPointerException: Cannot invoke "java.lang.Integer.intValue()" because "n" is null
// 	at TracesThroughLambdasAndStreams.lambda$main$14(TracesThroughLambdasAndStreams.java:44)
// 	at TracesThroughLambdasAndStreams.lambda$main$15(TracesThroughLambdasAndStreams.java:44)
// 	at TracesThroughLambdasAndStreams.call(TracesThroughLambdasAndStreams.java:10)
// 	at TracesThroughLambdasAndStreams.main(TracesThroughLambdasAndStreams.java:44)
// java.lang.NullPointerException
// 	at java.base/java.util.Objects.requireNonNull(Objects.java:209)
// 	at TracesThroughLambdasAndStreams.lambda$main$16(TracesThroughLambdasAndStreams.java:45)
// 	at TracesThroughLambdasAndStreams.call(TracesThroughLambdasAndStreams.java:10)
// 	at TracesThroughLambdasAndStreams.main(TracesThroughLambdasAndStreams.java:45)
