// A class in a constructor has the constructor around it; one in an initializer
// of a field or a class has the class alone.
// also: 4.7.6
import static conformance.Check.*;

public class ClassesInInitialisers {
  static final Object inStatic = new Object() { };
  static final Object inBlock;
  final Object inConstructor, inInstance;

  static {
    class Local { }
    inBlock = new Local();
  }

  {
    inInstance = new Object() { };
  }

  ClassesInInitialisers(int x) {
    class Local { }
    inConstructor = new Local();
  }

  public static void main(String[] args) throws Exception {
    Class<?> top = ClassesInInitialisers.class;
    ClassesInInitialisers x = new ClassesInInitialisers(1);
    Object[] all = {inStatic, inBlock, x.inInstance, x.inConstructor};
    for (Object o : all) {
      same(top, o.getClass().getEnclosingClass());
      same(null, o.getClass().getEnclosingMethod());
    }
    same(null, inStatic.getClass().getEnclosingConstructor());
    same(null, inBlock.getClass().getEnclosingConstructor());
    same(null, x.inInstance.getClass().getEnclosingConstructor());
    equal(top.getDeclaredConstructor(int.class),
        x.inConstructor.getClass().getEnclosingConstructor());
    equal(true, inBlock.getClass().isLocalClass());
    equal(true, inStatic.getClass().isAnonymousClass());
  }
}
