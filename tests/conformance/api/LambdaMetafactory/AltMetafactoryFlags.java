// altMetafactory adds marker interfaces, bridges and serializability by its
// flags.
// raises: LambdaConversionException IllegalArgumentException
import java.io.*;
import java.lang.invoke.*;
import java.util.function.*;
import static conformance.Check.*;

public class AltMetafactoryFlags {
  interface Mark {}
  interface Face { Object f(String s); }
  static String cat(String s) { return s + "!"; }
  private static Object $deserializeLambda$(SerializedLambda l) {
    return "read " + l.getImplMethodName();
  }

  public static void main(String[] args) throws Throwable {
    MethodHandles.Lookup l = MethodHandles.lookup();
    MethodType ss = MethodType.methodType(String.class, String.class),
        os = MethodType.methodType(Object.class, String.class),
        oo = MethodType.methodType(Object.class, Object.class);
    MethodHandle cat = l.findStatic(AltMetafactoryFlags.class, "cat", ss);
    MethodType factory = MethodType.methodType(Face.class);
    CallSite s = LambdaMetafactory.altMetafactory(l, "f", factory, os, cat, ss,
        LambdaMetafactory.FLAG_SERIALIZABLE | LambdaMetafactory.FLAG_MARKERS
            | LambdaMetafactory.FLAG_BRIDGES, 1, Mark.class, 1, oo);
    Face f = (Face) s.getTarget().invokeExact();
    equal("a!", f.f("a"));
    that(f instanceof Mark && f instanceof Serializable, "markers");
    equal("b!", f.getClass().getMethod("f", Object.class).invoke(f, "b"));
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    new ObjectOutputStream(b).writeObject(f);
    equal("read cat", new ObjectInputStream(
        new ByteArrayInputStream(b.toByteArray())).readObject());
    CallSite plain = LambdaMetafactory.altMetafactory(l, "f", factory, os,
        cat, ss, 0);
    Face p = (Face) plain.getTarget().invokeExact();
    that(!(p instanceof Serializable), "not serializable");
    raises(IllegalArgumentException.class, () -> LambdaMetafactory
        .altMetafactory(l, "f", factory, os, cat, ss,
            LambdaMetafactory.FLAG_MARKERS));
    raises(IllegalArgumentException.class, () -> LambdaMetafactory
        .altMetafactory(l, "f", factory, os, cat, ss,
            LambdaMetafactory.FLAG_MARKERS, -1));
    raises(LambdaConversionException.class, () -> LambdaMetafactory
        .altMetafactory(l, "f", factory, os, cat, ss,
            LambdaMetafactory.FLAG_MARKERS, 1, String.class));
  }
}
