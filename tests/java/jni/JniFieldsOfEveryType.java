// JNI reads and writes instance and static fields of every type, inherited
// and of interfaces too, and knows which do not exist.
// options: -Djava.library.path=@jni
import java.util.Arrays;

public class JniFieldsOfEveryType {
  static native void swap(Object o, Class<?> cls);
  static native void names(Class<?> cls);

  interface Constants {
    String CONSTANT = String.valueOf("constant");
  }
  static class Base {
    int inherited = 5;
  }
  static class Fields extends Base implements Constants {
    boolean aBoolean = true;
    byte aByte = 1;
    char aChar = 'c';
    short aShort = 2;
    volatile int aInt = 3;
    volatile long aLong = 4;
    float aFloat = 5.5f;
    double aDouble = 6.5;
    Object aObject = this;
    static boolean sBoolean = true;
    static byte sByte = 11;
    static char sChar = 'd';
    static short sShort = 12;
    static int sInt = 13;
    static volatile long sLong = 14;
    static float sFloat = 15.5f;
    static double sDouble = 16.5;
    static int[] sObject;
  }

  public static void main(String[] args) {
    System.loadLibrary("cezvetest");
    Fields o = new Fields();
    swap(o, Fields.class);
    System.out.println(o.aBoolean + " " + o.aByte + " " + (int) o.aChar + " "
        + o.aShort + " " + o.aInt + " " + o.aLong + " " + o.aFloat + " "
        + o.aDouble + " " + o.aObject);
    System.out.println(Fields.sBoolean + " " + Fields.sByte + " "
        + (int) Fields.sChar + " " + Fields.sShort + " " + Fields.sInt + " "
        + Fields.sLong + " " + Fields.sFloat + " " + Fields.sDouble + " "
        + Arrays.toString(Fields.sObject));
    names(Fields.class);
    names(int[].class);
  }
}
// -- exit 0
// -- stdout
// Boolean 1 1
// Boolean 0 0
// Byte 1 11
// Byte -128 -128
// Char 99 100
// Char 65535 65535
// Short 2 12
// Short -32768 -32768
// Int 3 13
// Int -7 -7
// Long 4 14
// Long 4611686018427387904 4611686018427387904
// Float 5.5 15.5
// Float 2.5 2.5
// Double 6.5 16.5
// Double -1e+300 -1e+300
// references 1 1
// again 1
// null 1
// false -128 65535 -32768 -7 4611686018427387904 2.5 -1.0E300 class JniFieldsOfEveryType$Fields
// false -128 65535 -32768 -7 4611686018427387904 2.5 -1.0E300 [0, 0, 0]
// aInt J: 0
//   instance: java.lang.NoSuchFieldError: JniFieldsOfEveryType$Fields.aInt J
// static aInt J: 0
//   static: java.lang.NoSuchFieldError: aInt
// aInt I: 1
//   instance: nothing thrown
// static aInt I: 0
//   static: java.lang.NoSuchFieldError: aInt
// sInt I: 0
//   instance: java.lang.NoSuchFieldError: JniFieldsOfEveryType$Fields.sInt I
// static sInt I: 1
//   static: nothing thrown
// inherited I: 1
//   instance: nothing thrown
// static inherited I: 0
//   static: java.lang.NoSuchFieldError: inherited
// CONSTANT Ljava/lang/String;: 0
//   instance: java.lang.NoSuchFieldError: JniFieldsOfEveryType$Fields.CONSTANT Ljava/lang/String;
// static CONSTANT Ljava/lang/String;: 1
//   static: nothing thrown
// nothing here I: 0
//   instance: java.lang.NoSuchFieldError: JniFieldsOfEveryType$Fields.nothing here I
// static nothing here I: 0
//   static: java.lang.NoSuchFieldError: nothing here
//  : 0
//   instance: java.lang.NoSuchFieldError: JniFieldsOfEveryType$Fields. 
// static  : 0
//   static: java.lang.NoSuchFieldError: 
// aInt J: 0
//   instance: java.lang.NoSuchFieldError: [I.aInt J
// static aInt J: 0
//   static: java.lang.NoSuchFieldError: aInt
// aInt I: 0
//   instance: java.lang.NoSuchFieldError: [I.aInt I
// static aInt I: 0
//   static: java.lang.NoSuchFieldError: aInt
// sInt I: 0
//   instance: java.lang.NoSuchFieldError: [I.sInt I
// static sInt I: 0
//   static: java.lang.NoSuchFieldError: sInt
// inherited I: 0
//   instance: java.lang.NoSuchFieldError: [I.inherited I
// static inherited I: 0
//   static: java.lang.NoSuchFieldError: inherited
// CONSTANT Ljava/lang/String;: 0
//   instance: java.lang.NoSuchFieldError: [I.CONSTANT Ljava/lang/String;
// static CONSTANT Ljava/lang/String;: 0
//   static: java.lang.NoSuchFieldError: CONSTANT
// nothing here I: 0
//   instance: java.lang.NoSuchFieldError: [I.nothing here I
// static nothing here I: 0
//   static: java.lang.NoSuchFieldError: nothing here
//  : 0
//   instance: java.lang.NoSuchFieldError: [I. 
// static  : 0
//   static: java.lang.NoSuchFieldError: 
