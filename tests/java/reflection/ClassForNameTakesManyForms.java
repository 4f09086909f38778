// Class.forName: arrays, inner names, loaders, bad names, initialisation.
public class ClassForNameTakesManyForms {
  static class Inner { static { System.out.println("Inner ready"); } }

  static void t(String name) {
    try {
      Class<?> c = Class.forName(name);
      System.out.println(c + " " + c.getClassLoader().equals(
        ClassForNameTakesManyForms.class.getClassLoader()));
    } catch (NullPointerException e) {
      System.out.println("boot " + name);
    } catch (Throwable e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) throws Exception {
    for (String s : new String[]{"java.lang.String", "[I", "[[Ljava.lang.String;",
        "[LClassForNameTakesManyForms$Inner;", "ClassForNameTakesManyForms$Inner",
        "ClassForNameTakesManyForms.Inner", "int", "I", "[int", "[", "[V", "[L",
        "[L;", "Ljava.lang.String;", "java/lang/String", "", " ", "a..b", ".a",
        "a.", "java.lang.string", "[Lint;", "[[", "[java.lang.String;", "[I;",
        "java.util.Map$Entry", "java.util.Map.Entry", "no.Such", "a;b", "[[J"})
      t(s);
    ClassLoader app = ClassForNameTakesManyForms.class.getClassLoader();
    System.out.println(app.loadClass("java.lang.Integer"));
    for (String s : new String[]{"[I", "int", "[Ljava.lang.String;"})
      try {
        System.out.println(app.loadClass(s));
      } catch (ClassNotFoundException e) {
        System.out.println(e);
      }
    try {
      Class.forName("ClassForNameTakesManyForms", true, null);
    } catch (ClassNotFoundException e) {
      System.out.println(e);
    }
    System.out.println(Class.forName("java.sql.Date").getClassLoader()
      == ClassLoader.getPlatformClassLoader());
    System.out.println(Class.forName(Object.class.getModule(), "java.util.List")
      + " " + Class.forName(Object.class.getModule(), "nope"));
    try {
      Class.forName("x".repeat(300));
    } catch (ClassNotFoundException e) {
      System.out.println(e.getMessage().length());
    }
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 256; i++) deep.append('[');
    t(deep + "I");
    System.out.println(Class.forName(deep.substring(1) + "I").getName().length());
  }
}
// -- exit 0
// -- stdout
// boot java.lang.String
// boot [I
// boot [[Ljava.lang.String;
// class [LClassForNameTakesManyForms$Inner; true
// Inner ready
// class ClassForNameTakesManyForms$Inner true
// java.lang.ClassNotFoundException: ClassForNameTakesManyForms.Inner
// java.lang.ClassNotFoundException: int
// java.lang.ClassNotFoundException: I
// java.lang.ClassNotFoundException: [int
// java.lang.ClassNotFoundException: [
// java.lang.ClassNotFoundException: [V
// java.lang.ClassNotFoundException: [L
// java.lang.ClassNotFoundException: [L;
// java.lang.ClassNotFoundException: Ljava/lang/String;
// java.lang.ClassNotFoundException: java/lang/String
// java.lang.ClassNotFoundException: 
// java.lang.ClassNotFoundException:  
// java.lang.ClassNotFoundException: a//b
// java.lang.ClassNotFoundException: /a
// java.lang.ClassNotFoundException: a.
// java.lang.ClassNotFoundException: java.lang.string
// java.lang.ClassNotFoundException: int
// java.lang.ClassNotFoundException: [[
// java.lang.ClassNotFoundException: [java/lang/String;
// java.lang.ClassNotFoundException: [I;
// boot java.util.Map$Entry
// java.lang.ClassNotFoundException: java.util.Map.Entry
// java.lang.ClassNotFoundException: no.Such
// java.lang.ClassNotFoundException: a;b
// boot [[J
// class java.lang.Integer
// java.lang.ClassNotFoundException: [I
// java.lang.ClassNotFoundException: int
// java.lang.ClassNotFoundException: [Ljava.lang.String;
// java.lang.ClassNotFoundException: ClassForNameTakesManyForms
// true
// interface java.util.List null
// 300
// java.lang.ClassNotFoundException: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[I
// 256
