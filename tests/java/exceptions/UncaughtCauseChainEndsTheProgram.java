// The default handler prints the trace to standard error; exit status 1.
public class UncaughtCauseChainEndsTheProgram {
  static class Config {
    static final int PORT = Integer.parseInt(text());
    static String text() { return "80a"; }
  }

  static class Server {
    final int port;
    Server() {
      this.port = Config.PORT;
    }
  }

  public static void main(String[] args) {
    System.out.println("starting");
    try {
      new Server();
    } finally {
      System.out.println("finally");
    }
  }
}
// -- exit 1
// -- stdout
// starting
// finally
// -- stderr
// Exception in thread "main" java.lang.ExceptionInInitializerError
// 	at UncaughtCauseChainEndsTheProgram$Server.<init>(UncaughtCauseChainEndsTheProgram.java:11)
// 	at UncaughtCauseChainEndsTheProgram.main(UncaughtCauseChainEndsTheProgram.java:18)
// Caused by: java.lang.NumberFormatException: For input string: "80a"
// 	at java.base/java.lang.NumberFormatException.forInputString(NumberFormatException.java:67)
// 	at java.base/java.lang.Integer.parseInt(Integer.java:668)
// 	at java.base/java.lang.Integer.parseInt(Integer.java:786)
// 	at UncaughtCauseChainEndsTheProgram$Config.<clinit>(UncaughtCauseChainEndsTheProgram.java:4)
// 	... 2 more
