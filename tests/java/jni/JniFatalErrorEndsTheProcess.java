// FatalError prints its message and where, and ends the process by SIGABRT.
// options: -Djava.library.path=@jni
public class JniFatalErrorEndsTheProcess {
  static native void die(String message);

  public static void main(String[] args) {
    System.loadLibrary("cezvetest");
    System.out.println("before");
    die("the end");
    System.out.println("never");
  }
}
// -- exit 134
// -- stdout
// before
// FATAL ERROR in native method: the end
// 	at JniFatalErrorEndsTheProcess.die(Native Method)
// 	at JniFatalErrorEndsTheProcess.main(JniFatalErrorEndsTheProcess.java:9)
