// java.util.logging with a format of its own: levels, handlers, filters, names.
import java.io.*;
import java.util.*;
import java.util.logging.*;

public class LoggersFormatRecords {
  static class Lines extends Handler {
    @Override public void publish(LogRecord r) {
      if (!isLoggable(r)) return;
      System.out.println(getFormatter().format(r));
    }
    @Override public void flush() { }
    @Override public void close() { System.out.println("closed"); }
  }

  static class Plain extends java.util.logging.Formatter {
    @Override public String format(LogRecord r) {
      return r.getLevel() + " " + r.getLoggerName() + " " + formatMessage(r) +
          " "
          + r.getSourceClassName() + "." + r.getSourceMethodName()
          + (r.getThrown() == null ? "" : " " + r.getThrown());
    }
  }

  static void other(Logger l) {
    l.info("from other");
  }

  public static void main(String[] args) throws Exception {
    Logger root = Logger.getLogger(""), l = Logger.getLogger("a.b.c");
    for (Handler h : root.getHandlers()) root.removeHandler(h);
    Handler h = new Lines();
    h.setFormatter(new Plain());
    h.setLevel(Level.FINE);
    l.addHandler(h);
    l.setLevel(Level.ALL);
    l.info("plain");
    l.log(Level.WARNING, "with {0} and {1}", new Object[] {1, "two"});
    l.log(Level.SEVERE, "thrown", new IOException("x"));
    l.fine(() -> "supplied");
    l.finer("below the handler's level");
    l.entering("Cls", "met", 5);
    l.logp(Level.CONFIG, "SomeClass", "someMethod", "placed {0}", "here");
    l.setFilter(r -> !r.getMessage().contains("secret"));
    l.info("a secret");
    other(l);
    Logger parent = Logger.getLogger("a.b");
    System.out.println((l.getParent() == parent) + " " + parent.getLevel() + " "
        + parent.isLoggable(Level.INFO) + " " + l.isLoggable(Level.FINEST) + " "
        + (Logger.getLogger("a.b.c") == l) + " " + l.getUseParentHandlers());
    parent.addHandler(h);
    l.info("twice");
    l.setUseParentHandlers(false);
    l.info("once");
    l.setLevel(Level.OFF);
    l.severe("never");
    System.out.println(Level.parse("900") + " " + Level.parse("FINE").intValue()
        + " "
        + Level.parse("123"));
    try {
      Level.parse("LOUD");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.setProperty("java.util.logging.SimpleFormatter.format",
        "%4$s: %5$s%6$s%n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamHandler s = new StreamHandler(bytes, new SimpleFormatter());
    s.publish(new LogRecord(Level.INFO, "simple"));
    s.close();
    System.out.print(bytes);
    MemoryHandler m = new MemoryHandler(h, 2, Level.SEVERE);
    for (String t : List.of("m1", "m2", "m3")) {
      LogRecord r = new LogRecord(Level.INFO, t);
      r.setSourceClassName("C");
      m.publish(r);
    }
    m.push();
    l.removeHandler(h);
    System.out.println(l.getHandlers().length);
    LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(
        "x.y.level=FINE\nhandlers=\n".getBytes()));
    System.out.println(Logger.getLogger("x.y").getLevel() + " "
        + Logger.getGlobal().getName());
    System.Logger sl = System.getLogger("sys");
    System.out.println(sl.getName() + " " +
        sl.isLoggable(System.Logger.Level.TRACE));
  }
}
// -- exit 0
// -- stdout
// INFO a.b.c plain LoggersFormatRecords.main
// WARNING a.b.c with 1 and two LoggersFormatRecords.main
// SEVERE a.b.c thrown LoggersFormatRecords.main java.io.IOException: x
// FINE a.b.c supplied LoggersFormatRecords.main
// CONFIG a.b.c placed here SomeClass.someMethod
// INFO a.b.c from other LoggersFormatRecords.other
// true null true true true true
// INFO a.b.c twice LoggersFormatRecords.main
// INFO a.b.c twice LoggersFormatRecords.main
// INFO a.b.c once LoggersFormatRecords.main
// WARNING 500 123
// Bad level "LOUD"
// INFO: simple
// INFO null m2 C.null
// INFO null m3 C.null
// 0
// closed
// FINE global
// sys false
