// Readers and writers: buffering, lines, encodings, print streams, tokenizer.
import java.io.*;
import java.nio.charset.StandardCharsets;

public class ReadersAndWritersConvert {
  public static void main(String[] args) throws IOException {
    BufferedReader r = new BufferedReader(new StringReader("a\nb\r\nc\rd"), 2);
    for (String l; (l = r.readLine()) != null;) System.out.print("[" + l + "]");
    System.out.println();
    LineNumberReader n = new LineNumberReader(new StringReader("x\ny\nz"));
    n.readLine();
    n.readLine();
    System.out.println(n.getLineNumber() + " " + (char) n.read() + " " +
        n.read());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStreamWriter w = new OutputStreamWriter(bytes,
        StandardCharsets.UTF_8)) {
      w.write("\u00e9\u4e2d");
      w.write(0xd83d);
      w.write(0xde00);
      System.out.println(w.getEncoding());
    }
    System.out.println(bytes.size());
    InputStreamReader in = new InputStreamReader(
        new ByteArrayInputStream(bytes.toByteArray()), "UTF-8");
    char[] chars = new char[10];
    System.out.println(in.read(chars, 2, 8) + " " + (int) chars[2] + " " +
        in.read());
    PrintStream p = new PrintStream(bytes, true, "ISO-8859-1");
    p.printf("%d", 5).append('c').append("xyz", 1, 2);
    p.print(new char[] {'o', 'k'});
    p.println((Object) null);
    p.close();
    p.print("after close");
    System.out.println(p.checkError() + " " + bytes.size());
    StringWriter s = new StringWriter();
    PrintWriter pw = new PrintWriter(s);
    pw.println(1.5f);
    pw.format("%s-%s", "a", 'b').write("end", 1, 2);
    pw.flush();
    System.out.println(s.toString().replace("\n", "|"));
    CharArrayWriter c = new CharArrayWriter();
    c.append("hello").write('!');
    System.out.println(c.toCharArray().length + " " + c);
    PushbackReader pr = new PushbackReader(new CharArrayReader("ab".toCharArray()), 1);
    pr.unread('z');
    System.out.println("" + (char) pr.read() + (char) pr.read());
    StreamTokenizer t = new StreamTokenizer(new StringReader("x = 3.5 + 'q s' // c\n y"));
    t.slashSlashComments(true);
    StringBuilder b = new StringBuilder();
    while (t.nextToken() != StreamTokenizer.TT_EOF) b.append(t).append(' ');
    System.out.println(b);
    StringReader sr = new StringReader("mark");
    sr.mark(0);
    sr.skip(2);
    sr.reset();
    System.out.println((char) sr.read() + " " + sr.ready());
    sr.close();
    try {
      sr.read();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    try {
      new InputStreamReader(System.in, "no-such");
    } catch (UnsupportedEncodingException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(Reader.nullReader().read() + " "
        + new StringReader("abc").transferTo(Writer.nullWriter()));
  }
}
// -- exit 0
// -- stdout
// [a][b][c][d]
// 2 z -1
// UTF8
// 9
// 4 233 -1
// true 19
// 1.5|a-bnd
// 6 hello!
// za
// Token[x], line 1 Token['='], line 1 Token[n=3.5], line 1 Token['+'], line 1 Token[q s], line 1 Token[y], line 2 
// m true
// Stream closed
// no-such
// -1 3
