// Unchecked exceptions and those the method declares pass; other checked ones
// become the cause of an UndeclaredThrowableException.
// raises: UndeclaredThrowableException
import java.io.*;
import java.lang.reflect.*;
import static conformance.Check.*;

public class ExceptionsOfHandlers {
  interface A { void m() throws IOException, InterruptedException; void n(); }
  interface B { void m() throws FileNotFoundException; }
  static Throwable toss;

  public static void main(String[] args) {
    ClassLoader l = A.class.getClassLoader();
    InvocationHandler h = (p, m, a) -> { throw toss; };
    A a = (A) Proxy.newProxyInstance(l, new Class<?>[] {A.class}, h);
    for (Throwable t : new Throwable[] {new IOException(),
        new FileNotFoundException(), new InterruptedException(),
        new RuntimeException(), new Error(), new StackOverflowError()}) {
      toss = t;
      same(t, raises(t.getClass(), () -> a.m()));
    }
    toss = new Exception("checked");
    UndeclaredThrowableException u = (UndeclaredThrowableException) raises(
        UndeclaredThrowableException.class, () -> a.m());
    same(toss, u.getCause());
    same(toss, u.getUndeclaredThrowable());
    equal(null, u.getMessage());
    toss = new IOException();
    raises(UndeclaredThrowableException.class, () -> a.n());
    raises(UndeclaredThrowableException.class, () -> a.hashCode());
    toss = new Throwable();
    raises(UndeclaredThrowableException.class, () -> a.toString());
    // With two interfaces only what both declare may pass.
    B both = (B) Proxy.newProxyInstance(l, new Class<?>[] {A.class, B.class},
        h);
    toss = new FileNotFoundException();
    same(toss, raises(FileNotFoundException.class, () -> both.m()));
    toss = new IOException();
    raises(UndeclaredThrowableException.class, () -> both.m());
    toss = new InterruptedException();
    raises(UndeclaredThrowableException.class, () -> both.m());
  }
}
