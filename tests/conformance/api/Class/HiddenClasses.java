// A hidden class has a name no one can look up: with a slash, no canonical
// name, found by no forName, and a nest of its own or its lookup class's.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup.ClassOption;
import static conformance.Check.*;

public class HiddenClasses {
  static class Template {
    static int count;
    int next() { return ++count; }
  }

  public static void main(String[] args) throws Exception {
    byte[] bytes;
    try (var in = HiddenClasses.class.getResourceAsStream(
        "HiddenClasses$Template.class")) {
      bytes = in.readAllBytes();
    }
    var lookup = MethodHandles.lookup();
    Class<?> a = lookup.defineHiddenClass(bytes, false).lookupClass();
    Class<?> b = lookup.defineHiddenClass(bytes, true, ClassOption.NESTMATE)
        .lookupClass();
    that(a != b && a.isHidden() && b.isHidden(), "two hidden classes");
    that(a.getName().matches("HiddenClasses\\$Template/[^./]+"), a.getName());
    equal("L" + a.getName().replace('/', '.') + ";", a.descriptorString());
    equal(null, a.getCanonicalName());
    that(a.descriptorString().indexOf('.') > 0, a.descriptorString());
    that(a.describeConstable().isEmpty(), "describable");
    equal("", a.getPackageName());
    for (String s : new String[] {a.getName(), a.getName().replace('/', '.'),
        "[L" + a.getName() + ";"})
      raises(ClassNotFoundException.class, () -> Class.forName(s));
    same(a, a.getNestHost());
    same(HiddenClasses.class, b.getNestHost());
    that(b.isNestmateOf(Template.class) && !a.isNestmateOf(b), "nests");
    Class<?> array = a.arrayType();
    that(!array.isHidden() && array.getName().equals("[L" + a.getName() + ";"),
        "an array of a hidden class: " + array);
    equal(a.getName() + "[]", array.getTypeName());
    equal(null, array.getCanonicalName());
  }
}
