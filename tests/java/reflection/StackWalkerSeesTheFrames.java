// StackWalker: frames, options, caller class, limits.
import java.lang.StackWalker.*;
import java.util.*;
import java.util.stream.*;

public class StackWalkerSeesTheFrames {
  static StackWalker w = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

  static List<String> frames(StackWalker s) {
    return s.walk(f -> f.map(x -> x.getMethodName() + ":" + x.getLineNumber())
      .collect(Collectors.toList()));
  }

  static Object three(int depth) {
    return depth > 0 ? three(depth - 1) : frames(w);
  }

  static Class<?> caller() { return w.getCallerClass(); }

  static class Other { static Class<?> call() { return caller(); } }

  public static void main(String[] args) throws Exception {
    System.out.println(three(3));
    System.out.println(Other.call() + " " + caller());
    try {
      StackWalker.getInstance().getCallerClass();
    } catch (UnsupportedOperationException e) {
      System.out.println(e.getMessage());
    }
    try {
      w.getCallerClass();
    } catch (IllegalCallerException e) {
      System.out.println(e.getMessage());
    }
    System.out.println((Object) w.walk(s -> s.limit(1).map(f -> f.getDeclaringClass() + " "
      + f.getMethodType() + " " + f.getDescriptor() + " " + f.getFileName() + " "
      + f.isNativeMethod() + " " + f.toStackTraceElement()).findFirst().get()));
    try {
      StackWalker.getInstance().walk(s -> s.findFirst().get().getDeclaringClass());
    } catch (UnsupportedOperationException e) {
      System.out.println("no class reference");
    }
    Runnable r = () -> System.out.println(frames(StackWalker.getInstance()));
    r.run();
    Object viaReflection = StackWalkerSeesTheFrames.class
      .getDeclaredMethod("three", int.class).invoke(null, 1);
    System.out.println(viaReflection);
    Object withReflection = StackWalker.getInstance(Option.SHOW_REFLECT_FRAMES)
      .walk(s -> s.map(StackFrame::getMethodName).collect(Collectors.toList()));
    System.out.println(withReflection);
    System.out.println(deep(100));
    Stream<StackFrame> leaked = w.walk(s -> s);
    try {
      leaked.count();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      w.walk(null);
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
  }

  static long deep(int n) {
    return n > 0 ? deep(n - 1) : w.walk(Stream::count);
  }
}
// -- exit 0
// -- stdout
// [frames:10, three:15, three:15, three:15, three:15, main:23]
// class StackWalkerSeesTheFrames$Other class StackWalkerSeesTheFrames
// This stack walker does not have RETAIN_CLASS_REFERENCE access
// no caller frame
// class StackWalkerSeesTheFrames (String[])void ([Ljava/lang/String;)V StackWalkerSeesTheFrames.java false StackWalkerSeesTheFrames.main(StackWalkerSeesTheFrames.java:35)
// no class reference
// [frames:10, lambda$main$5:43, main:44]
// [frames:10, three:15, three:15, main:46]
// [main]
// 102
// This stack stream is not valid for walking.
// npe
