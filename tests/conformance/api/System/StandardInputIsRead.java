// System.in gives the bytes of standard input and then its end; there is no
// console when it is no terminal.
// stdin: first line, caf\u00e9
import java.io.*;
import static conformance.Check.*;

public class StandardInputIsRead {
  public static void main(String[] args) throws Exception {
    equal('f', System.in.read());
    byte[] b = new byte[4];
    equal(4, System.in.read(b));
    equal("irst", new String(b));
    that(System.in.available() > 0, "available");
    equal(1L, System.in.skip(1));
    BufferedReader r = new BufferedReader(new InputStreamReader(System.in));
    equal("line, caf\\u00e9", r.readLine());
    equal(null, r.readLine());
    equal(-1, System.in.read());
    equal(0, System.in.available());
    equal(null, System.console());
  }
}
