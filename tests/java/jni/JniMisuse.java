// C code that breaks the rules of JNI: what is passed is not believed.  Each
// misuse ends in an exception; under -Xcheck:jni, see tests/run-jni-check.
// options: -Djava.library.path=@jni
public class JniMisuse {
  static native int count();
  static native void run(int which, Object text, Object other, Object array);

  static void run(int which) {
    try {
      run(which, "text", Integer.valueOf(77), new int[] {1, 2, 3});
      System.out.println(which + " passed");
    } catch (Throwable t) {
      System.out.println(which + " " + t);
    }
  }

  public static void main(String[] args) {
    System.loadLibrary("cezvetest");
    if (args.length > 0) {
      run(Integer.parseInt(args[0]));
      return;
    }
    for (int i = 0; i < count(); i++) run(i);
  }
}
// -- exit 0
// -- stdout
// 0
// 0 java.lang.InternalError: JNI GetObjectClass: Bad global or local ref passed to JNI
// 0
// 1 java.lang.InternalError: JNI GetObjectClass: Bad global or local ref passed to JNI
// 0
// 2 java.lang.NullPointerException: JNI CallIntMethod: Null object passed to JNI
// 0
// 3 java.lang.InternalError: JNI GetMethodID: JNI received a class argument that is not a class
// 0
// 4 java.lang.NullPointerException: JNI GetSuperclass: JNI received a null class
// 0
// 5 java.lang.InternalError: JNI CallIntMethod: Wrong object class or methodID passed to JNI call
// 0
// 6 java.lang.InternalError: JNI CallObjectMethod: Wrong object class or methodID passed to JNI call
// 0
// 7 java.lang.InternalError: JNI CallIntMethod: Wrong object class or methodID passed to JNI call
// 8 java.lang.InternalError: JNI CallVoidMethod: Wrong object class or methodID passed to JNI call
// 0
// 9 java.lang.InternalError: JNI GetIntField: Wrong field ID passed to JNI
// 0
// 10 java.lang.InternalError: JNI GetIntField: Wrong field ID passed to JNI
// 0
// 11 java.lang.InternalError: JNI GetDoubleField: Field type (instance) mismatch in JNI get/set field operations
// 0
// 12 java.lang.InternalError: JNI GetIntField: Static field ID passed to JNI
// 0
// 13 java.lang.InternalError: JNI GetStringLength: JNI string operation received a non-string
// 0
// 14 java.lang.InternalError: JNI GetArrayLength: Non-array passed to JNI array operations
// 15 java.lang.InternalError: JNI GetLongArrayRegion: Array element type mismatch in JNI
// 0
// 16 java.lang.InternalError: JNI GetObjectArrayElement: Object array expected but not received for JNI array operation
// -1
// 17 java.lang.InternalError: JNI ThrowNew: JNI Throw or ThrowNew received a class argument that is not a Throwable or Throwable subclass
// 18 java.lang.InternalError: JNI ReleaseStringUTFChars: released what was not got, or not that way
// 19 java.lang.InternalError: JNI ReleaseIntArrayElements: wrote past the end of an array or string
// found 1
// 20 java.lang.IllegalStateException: pending
// found 1
// 21 passed
// length 4
// last 1234
// 22 passed
// 23 java.lang.InternalError: JNI ReleasePrimitiveArrayCritical: released an array that was not got as critical
// class 0
// 24 passed
// 1
// 0
// 25 java.lang.NullPointerException: Cannot invoke "String.isEmpty()" because "nm" is null
