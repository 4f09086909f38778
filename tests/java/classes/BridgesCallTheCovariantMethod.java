// Bridge methods of covariant returns and generics dispatch to the override
// (JLS 8.4.8.3, 15.12.4.5).
import java.lang.reflect.Method;
import java.util.*;

public class BridgesCallTheCovariantMethod {
  static class Animal {
    Object self() { return "animal"; }
    Number size() { return 1; }
  }
  static class Dog extends Animal {
    @Override String self() { return "dog"; }
    @Override Integer size() { return 2; }
  }
  static class Puppy extends Dog {
    @Override Integer size() { return super.size() * 10; }
  }
  static abstract class Box<T extends Comparable<T>> {
    abstract T get();
    void put(T t) { System.out.println("Box.put " + t); }
    boolean less(T t) { return get().compareTo(t) < 0; }
  }
  static class IntBox extends Box<Integer> {
    Integer get() { return 5; }
    @Override void put(Integer i) { System.out.println("IntBox.put " + i); }
  }
  static class Rev implements Comparator<String> {
    public int compare(String a, String b) { return b.compareTo(a); }
  }

  public static void main(String[] args) {
    for (Animal a : new Animal[]{new Animal(), new Dog(), new Puppy()})
      System.out.println(a.self() + " " + a.size());
    Box<Integer> box = new IntBox();
    box.put(3);
    System.out.println(box.less(6) + " " + box.get());
    Box raw = box;
    try {
      raw.put("s");
    } catch (ClassCastException e) {
      System.out.println(e.getStackTrace()[0].getMethodName() + " "
        + e.getStackTrace()[0].getLineNumber());
    }
    List<String> list = new ArrayList<>(List.of("b", "c", "a"));
    Collections.sort(list, new Rev());
    System.out.println(list);
    List<String> found = new ArrayList<>();
    for (Class<?> c : new Class<?>[]{Dog.class, Puppy.class, IntBox.class, Rev.class})
      for (Method m : c.getDeclaredMethods())
        found.add(c.getSimpleName() + "." + m.getName() + " "
          + m.getReturnType().getSimpleName() + Arrays.toString(m.getParameterTypes())
          + (m.isBridge() ? " bridge" : "") + (m.isSynthetic() ? " synthetic" : ""));
    Collections.sort(found);
    found.forEach(System.out::println);
  }
}
// -- exit 0
// -- stdout
// animal 1
// dog 2
// dog 20
// IntBox.put 3
// true 5
// put 23
// [c, b, a]
// Dog.self Object[] bridge synthetic
// Dog.self String[]
// Dog.size Integer[]
// Dog.size Number[] bridge synthetic
// IntBox.get Comparable[] bridge synthetic
// IntBox.get Integer[]
// IntBox.put void[class java.lang.Integer]
// IntBox.put void[interface java.lang.Comparable] bridge synthetic
// Puppy.size Integer[]
// Puppy.size Number[] bridge synthetic
// Rev.compare int[class java.lang.Object, class java.lang.Object] bridge synthetic
// Rev.compare int[class java.lang.String, class java.lang.String]
