public class Greeter {
  static native String shout(String text);

  static String greet(String name) {
    if (name.isEmpty()) throw new IllegalArgumentException("no name");
    Runtime.getRuntime().addShutdownHook(
        new Thread(() -> System.out.println("Good bye.")));
    return "Hello, " + shout(name) + "!";
  }
}
