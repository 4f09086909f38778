// The smallest program prints its line.
public class HelloWorld {
  public static void main(String[] args) {
    System.out.println("Hello, world");
  }
}
// -- exit 0
// -- stdout
// Hello, world
