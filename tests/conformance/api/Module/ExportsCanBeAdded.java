// Only a module's own code may add reads, exports or opens to it; the unnamed
// module's already are.
// raises: IllegalCallerException
import static conformance.Check.*;

public class ExportsCanBeAdded {
  public static void main(String[] args) {
    Module base = Object.class.getModule(),
        own = ExportsCanBeAdded.class.getModule();
    same(own, own.addReads(base));
    same(own, own.addExports("p", base));
    same(own, own.addOpens("p", base));
    raises(IllegalCallerException.class, () -> base.addReads(own));
    raises(IllegalCallerException.class,
        () -> base.addExports("jdk.internal.misc", own));
    raises(IllegalCallerException.class,
        () -> base.addOpens("java.lang", own));
    raises(IllegalCallerException.class, () -> base.addUses(Runnable.class));
    raises(NullPointerException.class, () -> own.addReads(null));
    that(!base.isOpen("java.lang", own), "still shut");
  }
}
