// getDeclaredClasses lists what InnerClasses says is declared here;
// getClasses adds the public members of superclasses but not of interfaces.
import java.util.*;
import static conformance.Check.*;

public class MemberClassesAreListed {
  public static class Base {
    public static class Open {}
    public interface Face {}
    static class Shut {}
    private class Own {}
  }

  public interface Extra {
    class FromInterface {}
  }

  public static class Sub extends Base implements Extra {
    public enum Fresh { A }
    record Narrow() {}
    Object o = new Object() {};
    void m() { class Local {} }
  }

  static String names(Class<?>[] all) {
    Set<String> names = new TreeSet<>();
    for (Class<?> c : all) names.add(c.getSimpleName());
    equal(all.length, names.size());
    return names.toString();
  }

  public static void main(String[] args) {
    equal("[Face, Open, Own, Shut]", names(Base.class.getDeclaredClasses()));
    equal("[Face, Open]", names(Base.class.getClasses()));
    equal("[Fresh, Narrow]", names(Sub.class.getDeclaredClasses()));
    String all = names(Sub.class.getClasses());
    equal("[Face, Fresh, Open]", all);
    equal("[FromInterface]", names(Extra.class.getClasses()));
    equal("[]", names(Sub[].class.getDeclaredClasses()));
    equal("[]", names(Sub.Fresh.class.getDeclaredClasses()));
  }
}
