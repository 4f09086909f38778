// -D defines system properties before anything runs; the last one wins, and one
// without a value is empty.
// options: -Done=1 -Dempty -Dtwice=a -Dtwice=b -Dwith=a=b
import static conformance.Check.*;

public class DefinedByTheCommand {
  static final String EARLY = System.getProperty("one");

  public static void main(String[] args) {
    equal("1", EARLY);
    equal("", System.getProperty("empty"));
    equal("b", System.getProperty("twice"));
    equal("a=b", System.getProperty("with"));
    equal(1, (int) Integer.getInteger("one", 5));
    equal(5, (int) Integer.getInteger("none", 5));
    equal(null, System.getProperty("none"));
  }
}
