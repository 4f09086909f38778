// getRecordComponents is in order, with type, generic type, signature and
// accessor; null for what is no record.
// also: jvms 4.7.30
import java.lang.reflect.*;
import java.util.*;
import static conformance.Check.*;

public class ComponentsTellTheirAccessors {
  record R<T extends Number>(int x, List<? super T> l, T[] t, long... rest) {
    public int x() { return x + 1; }
    static int st;
    int extra() { return 0; }
  }
  record None() {}

  public static void main(String[] args) throws Exception {
    RecordComponent[] c = R.class.getRecordComponents();
    equal(4, c.length);
    equal("int x", c[0].toString());
    equal("java.util.List l", c[1].toString());
    same(long[].class, c[3].getType());
    equal("java.util.List<? super T>", c[1].getGenericType().getTypeName());
    equal("Ljava/util/List<-TT;>;", c[1].getGenericSignature());
    equal(null, c[0].getGenericSignature());
    equal("T[]", c[2].getGenericType().getTypeName());
    same(Number[].class, c[2].getType());
    same(R.class, c[0].getDeclaringRecord());
    R<Integer> r = new R<>(1, null, new Integer[0], 5L, 6L);
    equal(2, c[0].getAccessor().invoke(r));
    equal(2, ((long[]) c[3].getAccessor().invoke(r)).length);
    c[0] = null;
    equal("x", R.class.getRecordComponents()[0].getName());
    equal(0, None.class.getRecordComponents().length);
    equal(null, String.class.getRecordComponents());
    equal(null, Record.class.getRecordComponents());
    equal(null, R[].class.getRecordComponents());
    that(R.class.isRecord() && None.class.isRecord()
        && !Record.class.isRecord() && !int.class.isRecord(), "isRecord");
    same(Record.class, R.class.getSuperclass());
    that(Modifier.isFinal(R.class.getModifiers()), "final");
    equal(4 + 1, R.class.getDeclaredFields().length);
  }
}
