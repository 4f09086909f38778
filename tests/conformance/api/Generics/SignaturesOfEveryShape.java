// Generic types of fields, methods and classes are what the Signature attribute
// says: parameterized, arrays, variables, wildcards, owners.
// also: jvms 4.7.9
import java.lang.reflect.*;
import java.util.*;
import static conformance.Check.*;

public class SignaturesOfEveryShape<A, B extends Comparable<? super B>> {
  class Inner<C> { class Deep {} }
  static class Nested<D> {}
  List<? extends Number>[] wild;
  Map<A[], int[]> arrays;
  Inner<String>.Deep deep;
  Nested<Integer> nested;
  SignaturesOfEveryShape<A, B>.Inner<B> own;
  B[][] variables;
  List raw;
  String plain;
  Map.Entry<?, ? super A> entry;

  static String type(String field) throws Exception {
    return SignaturesOfEveryShape.class.getDeclaredField(field)
        .getGenericType().getTypeName();
  }

  public static void main(String[] args) throws Exception {
    String n = "SignaturesOfEveryShape";
    equal("java.util.List<? extends java.lang.Number>[]", type("wild"));
    equal("java.util.Map<A[], int[]>", type("arrays"));
    equal(n + "<A, B>$Inner<java.lang.String>$Deep", type("deep"));
    equal(n + "$Nested<java.lang.Integer>", type("nested"));
    equal(n + "<A, B>$Inner<B>", type("own"));
    equal("B[][]", type("variables"));
    equal("java.util.List", type("raw"));
    equal("java.lang.String", type("plain"));
    equal("java.util.Map$Entry<?, ? super A>", type("entry"));
    same(List.class, SignaturesOfEveryShape.class.getDeclaredField("raw")
        .getGenericType());
    TypeVariable<?> b = SignaturesOfEveryShape.class.getTypeParameters()[1];
    equal("java.lang.Comparable<? super B>", b.getBounds()[0].getTypeName());
    WildcardType w = (WildcardType) ((ParameterizedType) b.getBounds()[0])
        .getActualTypeArguments()[0];
    equal(b, w.getLowerBounds()[0]);
    same(Object.class, w.getUpperBounds()[0]);
    GenericArrayType g = (GenericArrayType) SignaturesOfEveryShape.class
        .getDeclaredField("variables").getGenericType();
    equal("B[]", g.getGenericComponentType().getTypeName());
    ParameterizedType nested = (ParameterizedType) SignaturesOfEveryShape.class
        .getDeclaredField("nested").getGenericType();
    same(SignaturesOfEveryShape.class, nested.getOwnerType());
    same(Nested.class, nested.getRawType());
  }
}
