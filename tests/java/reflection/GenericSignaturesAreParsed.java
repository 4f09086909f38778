// Generic types of classes, fields and methods: variables, wildcards, bounds,
// nested owners, arrays (JVMS 4.7.9).
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

public class GenericSignaturesAreParsed {
  static abstract class G<T extends Comparable<? super T> & Runnable, U, V extends U>
      extends AbstractMap<T, List<U[]>> implements Supplier<Map.Entry<?, V>> {
    class In<W> { class Deep<X extends W> { } }
    static class St<W> { }
    T t; List<? extends T>[][] la; In<String>.Deep<String> deep; St<int[]> st;
    Map<String, ? super Map<?, U>> m; int plain; G<?, ?, ?> wild; In raw;
    <A extends Exception, B extends List<A>> B go(A a, B[] b, T... t) throws A, Error { return null; }
    abstract T[] arr(Class<? extends Enum<?>> c);
    <Z> G(Z z, Optional<Z> o) { }
  }

  static String desc(Type t) {
    if (t instanceof Class<?> c) return "C:" + c.getTypeName();
    if (t instanceof ParameterizedType p)
      return "P:" + p.getRawType() + Arrays.toString(p.getActualTypeArguments())
        + " in " + p.getOwnerType();
    if (t instanceof WildcardType w)
      return "W:" + Arrays.toString(w.getUpperBounds()) + Arrays.toString(w.getLowerBounds());
    if (t instanceof GenericArrayType a) return "A:" + desc(a.getGenericComponentType());
    if (t instanceof TypeVariable<?> v)
      return "V:" + v + Arrays.toString(v.getBounds()) + v.getGenericDeclaration();
    return "?" + t;
  }

  public static void main(String[] args) throws Exception {
    Class<?> g = G.class;
    System.out.println(g.toGenericString());
    System.out.println(desc(g.getGenericSuperclass()));
    System.out.println(desc(g.getGenericInterfaces()[0]));
    for (TypeVariable<?> v : g.getTypeParameters()) System.out.println(desc(v));
    for (String n : "t la deep st m plain wild raw".split(" ")) {
      Field f = g.getDeclaredField(n);
      System.out.println(n + " " + f.getGenericType() + " " + desc(f.getGenericType()));
    }
    for (Method m : g.getDeclaredMethods()) {
      if (!m.getName().equals("go")) continue;
      System.out.println(m.toGenericString());
      for (Type t : m.getGenericParameterTypes()) System.out.println("  " + desc(t));
      for (Type t : m.getGenericExceptionTypes()) System.out.println("  " + desc(t));
      System.out.println("  " + desc(m.getGenericReturnType()));
    }
    Constructor<?> c = g.getDeclaredConstructors()[0];
    System.out.println(c.toGenericString() + " " + desc(c.getGenericParameterTypes()[1]));
    ParameterizedType p = (ParameterizedType) g.getDeclaredField("st").getGenericType();
    System.out.println(p.equals(g.getDeclaredField("st").getGenericType()));
    Type anon = new ArrayList<Map<String, int[]>>() { }.getClass().getGenericSuperclass();
    System.out.println(anon);
    System.out.println(Collections.class.getMethod("max", Collection.class).toGenericString());
    System.out.println(Enum.class.toGenericString() + " " + desc(Enum.class.getGenericInterfaces()[1]));
  }
}
// -- exit 0
// -- stdout
// abstract static class GenericSignaturesAreParsed$G<T extends java.lang.Comparable<? super T> & java.lang.Runnable,U,V extends U>
// P:class java.util.AbstractMap[T, java.util.List<U[]>] in null
// P:interface java.util.function.Supplier[java.util.Map$Entry<?, V>] in null
// V:T[java.lang.Comparable<? super T>, interface java.lang.Runnable]class GenericSignaturesAreParsed$G
// V:U[class java.lang.Object]class GenericSignaturesAreParsed$G
// V:V[U]class GenericSignaturesAreParsed$G
// t T V:T[java.lang.Comparable<? super T>, interface java.lang.Runnable]class GenericSignaturesAreParsed$G
// la java.util.List<? extends T>[][] A:A:P:interface java.util.List[? extends T] in null
// deep GenericSignaturesAreParsed$G<T, U, V>$In<java.lang.String>$Deep<java.lang.String> P:class GenericSignaturesAreParsed$G$In$Deep[class java.lang.String] in GenericSignaturesAreParsed$G<T, U, V>$In<java.lang.String>
// st GenericSignaturesAreParsed$G$St<int[]> P:class GenericSignaturesAreParsed$G$St[class [I] in class GenericSignaturesAreParsed$G
// m java.util.Map<java.lang.String, ? super java.util.Map<?, U>> P:interface java.util.Map[class java.lang.String, ? super java.util.Map<?, U>] in null
// plain int C:int
// wild GenericSignaturesAreParsed$G<?, ?, ?> P:class GenericSignaturesAreParsed$G[?, ?, ?] in class GenericSignaturesAreParsed
// raw class GenericSignaturesAreParsed$G$In C:GenericSignaturesAreParsed$G$In
// <A extends java.lang.Exception,B extends java.util.List<A>> B GenericSignaturesAreParsed$G.go(A,B[],T...) throws A,java.lang.Error
//   V:A[class java.lang.Exception]java.util.List GenericSignaturesAreParsed$G.go(java.lang.Exception,java.util.List[],java.lang.Comparable[]) throws java.lang.Exception,java.lang.Error
//   A:V:B[java.util.List<A>]java.util.List GenericSignaturesAreParsed$G.go(java.lang.Exception,java.util.List[],java.lang.Comparable[]) throws java.lang.Exception,java.lang.Error
//   A:V:T[java.lang.Comparable<? super T>, interface java.lang.Runnable]class GenericSignaturesAreParsed$G
//   V:A[class java.lang.Exception]java.util.List GenericSignaturesAreParsed$G.go(java.lang.Exception,java.util.List[],java.lang.Comparable[]) throws java.lang.Exception,java.lang.Error
//   C:java.lang.Error
//   V:B[java.util.List<A>]java.util.List GenericSignaturesAreParsed$G.go(java.lang.Exception,java.util.List[],java.lang.Comparable[]) throws java.lang.Exception,java.lang.Error
// <Z> GenericSignaturesAreParsed$G(Z,java.util.Optional<Z>) P:class java.util.Optional[Z] in null
// true
// java.util.ArrayList<java.util.Map<java.lang.String, int[]>>
// public static <T extends java.lang.Object & java.lang.Comparable<? super T>> T java.util.Collections.max(java.util.Collection<? extends T>)
// public abstract class java.lang.Enum<E extends java.lang.Enum<E>> P:interface java.lang.Comparable[E] in null
