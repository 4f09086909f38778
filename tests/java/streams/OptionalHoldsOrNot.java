// Optional: all operations and their exceptions.
import java.util.NoSuchElementException;
import java.util.Optional;

public class OptionalHoldsOrNot {
  public static void main(String[] args) throws Exception {
    Optional<String> some = Optional.of("value"), none = Optional.empty();
    System.out.println(some + " " + none + " " + some.isPresent() +
        none.isEmpty());
    System.out.println(some.map(String::length) + " " + none.map(String::length)
        + " "
        + some.map(s -> null));
    System.out.println(some.flatMap(s -> Optional.of(s + "!")) + " "
        + some.filter(s -> s.startsWith("x")));
    System.out.println(none.orElse("else") + none.orElseGet(() -> "get")
        + some.or(() -> Optional.of("or")).get() + none.or(() -> some).get());
    some.ifPresentOrElse(s -> System.out.println("has " + s), () -> { });
    none.ifPresentOrElse(s -> { }, () -> System.out.println("has none"));
    none.ifPresent(s -> System.out.println("never"));
    System.out.println(some.stream().count() + none.stream().count());
    System.out.println(some.equals(Optional.of("value")) + " " + none.hashCode()
        + " "
        + (Optional.empty() == Optional.ofNullable(null)));
    try {
      none.get();
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    try {
      none.orElseThrow(() -> new Exception("own"));
    } catch (Exception e) {
      System.out.println(e.getMessage());
    }
    try {
      none.orElseThrow();
    } catch (NoSuchElementException e) {
      System.out.println(e);
    }
    try {
      Optional.of(null);
    } catch (NullPointerException e) {
      System.out.println("of null");
    }
    try {
      some.flatMap(s -> null);
    } catch (NullPointerException e) {
      System.out.println("flatMap to null");
    }
  }
}
// -- exit 0
// -- stdout
// Optional[value] Optional.empty truetrue
// Optional[5] Optional.empty Optional.empty
// Optional[value!] Optional.empty
// elsegetvaluevalue
// has value
// has none
// 1
// true 0 true
// No value present
// own
// java.util.NoSuchElementException: No value present
// of null
// flatMap to null
