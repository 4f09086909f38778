// Class.toGenericString prints modifiers, kind and type parameters with their
// bounds; in Java SE 17 not whether they are sealed.
import java.util.*;
import static conformance.Check.*;

public class GenericStringsOfTypes {
  static final class Two<A extends Number & Comparable<A>, B> {}
  interface Face<T extends List<? super T>> {}
  @interface Note {}
  enum E { X }
  record R<T>(T t) {}
  sealed interface S permits P {}
  static final class P implements S {}
  static non-sealed class Q extends O {}
  static abstract sealed class O permits Q {}

  public static void main(String[] args) {
    String n = "GenericStringsOfTypes$";
    equal("static final class " + n
        + "Two<A extends java.lang.Number & java.lang.Comparable<A>,B>",
        Two.class.toGenericString());
    equal("abstract static interface " + n
        + "Face<T extends java.util.List<? super T>>",
        Face.class.toGenericString());
    equal("abstract static @interface " + n + "Note",
        Note.class.toGenericString());
    equal("static final enum " + n + "E", E.class.toGenericString());
    equal("static final record " + n + "R<T>", R.class.toGenericString());
    equal("abstract static interface " + n + "S",
        S.class.toGenericString());
    equal("abstract static class " + n + "O", O.class.toGenericString());
    equal("static class " + n + "Q", Q.class.toGenericString());
    equal("int", int.class.toGenericString());
    equal("void", void.class.toGenericString());
    equal("public abstract interface java.util.Map<K,V>",
        Map.class.toGenericString());
    equal("java.util.Map<K,V>[][]", Map[][].class.toGenericString());
    equal("int[]", int[].class.toGenericString());
  }
}
