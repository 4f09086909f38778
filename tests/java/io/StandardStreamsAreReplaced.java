// System.in, out, err, setIn, setOut, console.
// stdin: first line of input
import java.io.*;

public class StandardStreamsAreReplaced {
  public static void main(String[] args) throws IOException {
    System.out.println(System.in.available() > 0);
    System.out.println((char) System.in.read());
    BufferedReader r = new BufferedReader(new InputStreamReader(System.in));
    System.out.println(r.readLine() + " " + r.readLine() + " " +
        System.in.read());
    System.out.println(System.console() == null);
    PrintStream out = System.out;
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    System.setOut(new PrintStream(b, true));
    System.out.println("captured");
    System.setOut(out);
    System.out.println(b.toString().trim() + " " + b.size());
    System.setIn(new ByteArrayInputStream("other".getBytes()));
    System.out.println(System.in.readAllBytes().length);
    System.err.println("to standard error");
    System.err.printf("%05d%n", 42);
    InputStream err = null;
    try {
      err.read();
    } catch (NullPointerException e) {
      System.err.println("caught");
    }
    System.setErr(System.out);
    System.err.println("joined");
    System.out.append("a").append('b').append("xyz", 0, 1).println();
    System.out.print(1);
    System.out.print('c');
    System.out.print(2L);
    System.out.print(1.5);
    System.out.print(false);
    System.out.print((String) null);
    System.out.println();
    System.out.write('\n');
    System.out.write("bytes\n".getBytes());
    System.out.println(System.out.checkError());
    System.out.print("no newline at the end");
    System.out.flush();
    new FileOutputStream(FileDescriptor.out).write("!\n".getBytes());
    System.out.println(FileDescriptor.in.valid() + " " + new FileDescriptor()
        .valid());
  }
}
// -- exit 0
// -- stdout
// true
// f
// irst line of input null -1
// true
// captured 9
// 5
// joined
// abx
// 1c21.5falsenull
// 
// bytes
// false
// no newline at the end!
// true false
// -- stderr
// to standard error
// 00042
// caught
