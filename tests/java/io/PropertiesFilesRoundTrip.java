// Properties: load, store, escapes, XML, defaults.
import java.io.*;
import java.util.*;

public class PropertiesFilesRoundTrip {
  public static void main(String[] args) throws Exception {
    Properties p = new Properties();
    p.load(new StringReader("# comment\n! another\na=1\nb : two words \nc\td\n"
        + "long = one \\\n    two\\\n  three\nempty=\nkey\\ with\\:sign=v\\=\\u00e9\\t|\n"
        + "noValue\n  lead = x\na=2\n"));
    System.out.println(new TreeMap<>(p));
    p.load(new ByteArrayInputStream(new byte[] {'l', '=', (byte) 0xe9}));
    System.out.println((int) p.getProperty("l").charAt(0));
    try {
      p.load(new StringReader("x=\\u00g0"));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage().replace('\\', '/'));
    }
    Properties q = new Properties();
    q.setProperty(" k y", " v\u4e2d#!=: \n");
    StringWriter w = new StringWriter();
    q.store(w, "line one\nline two");
    System.out.println(w.toString().replaceAll("(?m)^#[A-Z][a-z]{2} [A-Z].*\n",
        "#date\n"));
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    q.store(b, null);
    System.out.println(b.toString().substring(b.toString().indexOf('\n') + 1)
        .trim());
    Properties r = new Properties();
    r.load(new ByteArrayInputStream(b.toByteArray()));
    System.out.println(r.equals(q));
    b.reset();
    q.setProperty("<&>", "\"x'");
    q.setProperty(" k y", "plain");
    q.storeToXML(b, "note");
    Properties x = new Properties();
    x.loadFromXML(new ByteArrayInputStream(b.toByteArray()));
    System.out.println(x.equals(q) + " " + b.toString()
        .contains("&lt;&amp;&gt;"));
    try {
      x.loadFromXML(new ByteArrayInputStream("<notproperties/>".getBytes()));
    } catch (InvalidPropertiesFormatException e) {
      System.out.println("invalid XML");
    }
    Properties d = new Properties(p);
    System.out.println(d.getProperty("a") + " " + d.get("a") + " " + d.size() +
        " "
        + d.stringPropertyNames().contains("long"));
    StringWriter list = new StringWriter();
    Properties one = new Properties();
    one.setProperty("key", "v".repeat(50));
    one.list(new PrintWriter(list, true));
    System.out.println(list.toString().trim().replace("\n", "|").substring(3));
  }
}
// -- exit 0
// -- stdout
// {a=2, b=two words , c=d, empty=, key with:sign=v=é	|, lead=x, long=one twothree, noValue=}
// 233
// Malformed /uxxxx encoding.
// #line one
// #line two
// #date
// \ k\ y=\ v中\#\!\=\: \n
// 
// \ k\ y=\ v\u4E2D\#\!\=\: \n
// true
// true true
// invalid XML
// 2 null 0 true
// listing properties --|key=vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv...
