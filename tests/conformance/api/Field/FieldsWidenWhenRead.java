// Field.getInt and its like widen the field's value; a narrowing or a reference
// is an IllegalArgumentException that names the field.
// raises: IllegalArgumentException
import java.lang.reflect.Field;
import static conformance.Check.*;

public class FieldsWidenWhenRead {
  byte b = -1;
  short s = -2;
  char c = '\uffff';
  int i = 4;
  long l = 5;
  static float f = 6;
  volatile double d = 7;
  boolean z = true;
  Integer boxed = 8;
  static final int FIXED = Integer.parseInt("9");

  interface Get { Object get(Field f, Object o) throws Exception; }
  static final Get[] GETTERS = {Field::getByte, Field::getShort,
      Field::getChar, Field::getInt, Field::getLong, Field::getFloat,
      Field::getDouble, Field::getBoolean};

  static void row(String name, Object... results) throws Exception {
    Field f = FieldsWidenWhenRead.class.getDeclaredField(name);
    FieldsWidenWhenRead o = new FieldsWidenWhenRead();
    for (int i = 0; i < results.length; i++) {
      Get g = GETTERS[i];
      if (results[i] != null) equal(results[i], g.get(f, o));
      else raises(IllegalArgumentException.class, () -> g.get(f, o));
    }
  }

  public static void main(String[] args) throws Exception {
    row("b", (byte) -1, (short) -1, null, -1, -1L, -1f, -1d, null);
    row("s", null, (short) -2, null, -2, -2L, -2f, -2d, null);
    row("c", null, null, '\uffff', 65535, 65535L, 65535f, 65535d, null);
    row("i", null, null, null, 4, 4L, 4f, 4d, null);
    row("l", null, null, null, null, 5L, 5f, 5d, null);
    row("f", null, null, null, null, null, 6f, 6d, null);
    row("d", null, null, null, null, null, null, 7d, null);
    row("z", null, null, null, null, null, null, null, true);
    row("boxed", null, null, null, null, null, null, null, null);
    row("FIXED", null, null, null, 9, 9L, 9f, 9d, null);
    equal("Attempt to get int field \"FieldsWidenWhenRead.i\" with illegal "
        + "data type conversion to short",
        raises(IllegalArgumentException.class,
        () -> FieldsWidenWhenRead.class.getDeclaredField("i")
            .getShort(new FieldsWidenWhenRead()))
        .getMessage());
  }
}
