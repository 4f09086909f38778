// Exceptions thrown in stream stages: traces name the lambda's method and line.
import java.util.List;
import java.util.stream.Collectors;

public class ExceptionsCrossLambdas {
  static int risky(int x) {
    if (x == 3) throw new IllegalArgumentException("three");
    return x;
  }

  static String frames(Throwable t) {
    StringBuilder b = new StringBuilder();
    for (StackTraceElement e : t.getStackTrace()) {
      if (e.getClassName().equals("ExceptionsCrossLambdas")) {
        b.append(e.getMethodName()).append(':').append(e.getLineNumber())
            .append(' ');
      }
    }
    return b.toString();
  }

  public static void main(String[] args) {
    try {
      List.of(1, 2, 3).stream().map(x -> risky(x)).collect(Collectors.toList());
    } catch (IllegalArgumentException e) {
      System.out.println(frames(e));
    }
    try {
      List.of(1, 3).stream().map(ExceptionsCrossLambdas::risky).forEach(x -> {
          });
    } catch (IllegalArgumentException e) {
      System.out.println(frames(e));
    }
    try {
      List.of(1, 0).forEach(x -> {
        Runnable r = () -> System.out.println(1 / x);
        r.run();
      });
    } catch (ArithmeticException e) {
      System.out.println(frames(e) + e.getMessage());
    }
    try {
      Object o = "s";
      List.of(o).stream().map(x -> (Integer) x).map(x -> x + 1).toList();
    } catch (ClassCastException e) {
      System.out.println(frames(e) + e.getMessage());
    }
    List.of(3).stream().map(x -> risky(x)).findFirst();
  }
}
// -- exit 1
// -- stdout
// risky:7 lambda$main$0:24 main:24 
// risky:7 main:29 
// 1
// lambda$main$2:36 lambda$main$3:37 main:35 / by zero
// lambda$main$4:44 main:44 class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap')
// -- stderr
// Exception in thread "main" java.lang.IllegalArgumentException: three
// 	at ExceptionsCrossLambdas.risky(ExceptionsCrossLambdas.java:7)
// 	at ExceptionsCrossLambdas.lambda$main$6(ExceptionsCrossLambdas.java:48)
// 	at java.base/java.util.stream.ReferencePipeline$3$1.accept(ReferencePipeline.java:197)
// 	at java.base/java.util.AbstractList$RandomAccessSpliterator.tryAdvance(AbstractList.java:706)
// 	at java.base/java.util.stream.ReferencePipeline.forEachWithCancel(ReferencePipeline.java:129)
// 	at java.base/java.util.stream.AbstractPipeline.copyIntoWithCancel(AbstractPipeline.java:527)
// 	at java.base/java.util.stream.AbstractPipeline.copyInto(AbstractPipeline.java:513)
// 	at java.base/java.util.stream.AbstractPipeline.wrapAndCopyInto(AbstractPipeline.java:499)
// 	at java.base/java.util.stream.FindOps$FindOp.evaluateSequential(FindOps.java:150)
// 	at java.base/java.util.stream.AbstractPipeline.evaluate(AbstractPipeline.java:234)
// 	at java.base/java.util.stream.ReferencePipeline.findFirst(ReferencePipeline.java:647)
// 	at ExceptionsCrossLambdas.main(ExceptionsCrossLambdas.java:48)
