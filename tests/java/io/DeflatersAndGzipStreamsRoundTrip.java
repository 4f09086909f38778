// Deflater, Inflater, GZIP, checksums, dictionaries, raw streams, bad data.
import java.io.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.zip.*;

public class DeflatersAndGzipStreamsRoundTrip {
  public static void main(String[] args) throws Exception {
    byte[] text = "abcabcabc hello hello hello ".repeat(20).getBytes();
    for (boolean raw : new boolean[] {false, true}) {
      Deflater d = new Deflater(Deflater.BEST_COMPRESSION, raw);
      d.setInput(text);
      d.finish();
      byte[] out = new byte[200];
      int n = d.deflate(out);
      System.out.println(n + " " + d.finished() + " " + d.getTotalIn() + " "
          + d.getBytesWritten() + " " + d.needsInput());
      d.end();
      Inflater i = new Inflater(raw);
      i.setInput(out, 0, n);
      byte[] back = new byte[text.length];
      System.out.println(i.inflate(back) + " " + Arrays.equals(back, text) + " "
          + i.finished() + " " + i.getRemaining());
      i.end();
      try {
        i.inflate(back);
      } catch (NullPointerException e) {
        System.out.println(e.getMessage());
      }
    }
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    try (GZIPOutputStream g = new GZIPOutputStream(b)) {
      g.write(text);
    }
    byte[] z = b.toByteArray();
    System.out.println(z.length + " " + Arrays.equals(text,
        new GZIPInputStream(new ByteArrayInputStream(z)).readAllBytes()));
    byte[] twice = Arrays.copyOf(z, z.length * 2);
    System.arraycopy(z, 0, twice, z.length, z.length);
    System.out.println(new GZIPInputStream(new ByteArrayInputStream(twice))
        .readAllBytes().length);
    z[z.length - 6] ^= 1;
    try {
      new GZIPInputStream(new ByteArrayInputStream(z)).readAllBytes();
    } catch (ZipException e) {
      System.out.println(e.getMessage());
    }
    try {
      new GZIPInputStream(new ByteArrayInputStream(new byte[20]));
    } catch (ZipException e) {
      System.out.println(e.getMessage());
    }
    Inflater bad = new Inflater();
    bad.setInput(new byte[] {1, 2, 3, 4});
    try {
      bad.inflate(new byte[10]);
    } catch (DataFormatException e) {
      System.out.println(e.getMessage());
    }
    Deflater d = new Deflater();
    byte[] dict = "hello abc".getBytes();
    d.setDictionary(dict);
    d.setInput(text);
    ByteBuffer direct = ByteBuffer.allocateDirect(200);
    System.out.println(d.deflate(direct, Deflater.SYNC_FLUSH) > 0);
    direct.flip();
    Inflater i = new Inflater();
    i.setInput(direct);
    byte[] back = new byte[text.length];
    System.out.println(i.inflate(back) + " " + i.needsDictionary() + " " +
        i.getAdler());
    i.setDictionary(dict);
    System.out.println(i.inflate(back) + " " + Arrays.equals(back, text));
    d.reset();
    d.setStrategy(Deflater.HUFFMAN_ONLY);
    d.setLevel(0);
    d.setInput(text);
    d.finish();
    System.out.println(d.deflate(new byte[2000]) > text.length);
    CRC32 crc = new CRC32();
    Adler32 adler = new Adler32();
    CRC32C crc32c = new CRC32C();
    for (Checksum c : new Checksum[] {crc, adler, crc32c}) {
      c.update(text);
      c.update(7);
      c.update(text, 3, 5);
      c.update(ByteBuffer.wrap(text, 1, 4));
      ByteBuffer dd = ByteBuffer.allocateDirect(9);
      c.update(dd);
      System.out.println(Long.toHexString(c.getValue()) + " " + dd.remaining());
    }
    CheckedInputStream ci =
        new CheckedInputStream(new ByteArrayInputStream(text),
        new Adler32());
    ci.readAllBytes();
    System.out.println(ci.getChecksum().getValue());
    byte[] packed = new DeflaterInputStream(new ByteArrayInputStream(text))
        .readAllBytes();
    ByteArrayOutputStream o = new ByteArrayOutputStream();
    try (InflaterOutputStream io = new InflaterOutputStream(o)) {
      io.write(packed);
    }
    System.out.println(Arrays.equals(o.toByteArray(), text));
  }
}
// -- exit 0
// -- stdout
// 28 true 560 28 true
// 560 true true 0
// Inflater has been closed
// 22 true 560 22 true
// 560 true true 0
// Inflater has been closed
// 40 true
// 1120
// Corrupt GZIP trailer
// Not in GZIP format
// incorrect header check
// true
// 0 true 290063195
// 560 true
// false
// b229251a 0
// 9c5acf11 0
// ef7d7db0 0
// 1315818393
// true
