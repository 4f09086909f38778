// A class literal names a class without initialising it, for void, primitive
// and array types too; this, also qualified, is what it is in each body.
import static conformance.Check.*;

public class ClassLiteralsAndQualifiedThis {
  static String trace = "";
  static class Lazy { static { trace += "init"; } }

  final String n = "outer";
  class Inner {
    final String n = "inner";
    String all() {
      Object[] seen = new Object[2];
      Runnable lambda = () -> {
        seen[0] = this;
        seen[1] = ClassLiteralsAndQualifiedThis.this;
      };
      lambda.run();
      Object anonymous = new Object() {
        String n = "anon";
        public String toString() {
          return this.n + Inner.this.n + ClassLiteralsAndQualifiedThis.this.n;
        }
      };
      return (seen[0] == this) + ","
          + (seen[1] == ClassLiteralsAndQualifiedThis.this) + "," + anonymous;
    }
  }

  public static void main(String[] args) throws Exception {
    Class<?>[] all = {Lazy.class, Lazy[].class, Lazy[][].class, int.class,
        void.class, int[].class, Integer.class};
    equal("", trace);
    that(all[1].getComponentType() == all[0]
        && all[2].getComponentType() == all[1], "components");
    same(all[3], Integer.TYPE);
    same(all[4], Void.TYPE);
    that(all[3] != all[6] && all[3].isPrimitive() && !all[5].isPrimitive(),
        "primitive");
    same(all[3], all[5].getComponentType());
    same(Lazy.class, all[0]);
    equal("true,true,anoninnerouter",
        new ClassLiteralsAndQualifiedThis().new Inner().all());
    Class.forName(all[0].getName(), false, all[0].getClassLoader());
    equal("", trace);
    new Lazy();
    equal("init", trace);
  }
}
