// The main thread's uncaught exception handler takes what main throws; the
// status is 1 all the same.
// args: a b
public class HandlerOfMain {
  public static void main(String[] args) {
    Thread.currentThread().setUncaughtExceptionHandler((t, e) ->
        System.out.println(t.getName() + " " + e.getMessage()));
    throw new IllegalArgumentException(args[0] + args[1]);
  }
}
// -- exit 1
// -- stdout
// main ab
// -- stderr
