// javax.imageio: a picture goes through PNG unchanged, through JPEG and GIF
// nearly so; filters and colour conversion run in native code.
// stress: 1000
import java.awt.*;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.*;
import java.io.*;
import java.util.*;
import javax.imageio.ImageIO;

public class WritesAndReadsPictures {
  static BufferedImage through(String format, BufferedImage b) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.out.println(format + " " + ImageIO.write(b, format, out));
    byte[] bytes = out.toByteArray();
    System.out.println(Integer.toHexString(bytes[0] & 0xff) + " "
        + Integer.toHexString(bytes[1] & 0xff) + " " + (bytes.length > 50));
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  static int distance(BufferedImage a, BufferedImage b) {
    int most = 0;
    for (int y = 0; y < a.getHeight(); y++)
      for (int x = 0; x < a.getWidth(); x++)
        for (int i = 0; i < 24; i += 8)
          most = Math.max(most, Math.abs((a.getRGB(x, y) >> i & 255) - (b.getRGB(x, y) >> i & 255)));
    return most;
  }

  public static void main(String[] args) throws Exception {
    System.setProperty("java.awt.headless", "true");
    BufferedImage b = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 16; y++)
      for (int x = 0; x < 24; x++) b.setRGB(x, y, x * 10 << 16 | y * 15 << 8 | 99);
    System.out.println(distance(b, through("png", b)));
    System.out.println(distance(b, through("jpg", b)) < 40);
    System.out.println(distance(b, through("bmp", b)));
    System.out.println(through("gif", b).getWidth());
    float[] ninth = new float[9];
    Arrays.fill(ninth, 1 / 9f);
    BufferedImage soft = new ConvolveOp(new Kernel(3, 3, ninth)).filter(b, null);
    System.out.println(Integer.toHexString(soft.getRGB(5, 5)));
    BufferedImage turned = new AffineTransformOp(AffineTransform.getQuadrantRotateInstance(2, 12, 8),
        AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(b, null);
    System.out.println(turned.getRGB(23, 15) == b.getRGB(0, 0));
    BufferedImage gray = new ColorConvertOp(ColorSpace.getInstance(ColorSpace.CS_GRAY), null).filter(b, null);
    System.out.println(gray.getColorModel().getNumComponents());
    short[] curve = new short[256];
    for (int i = 0; i < 256; i++) curve[i] = (short) (255 - i);
    System.out.println(Integer.toHexString(
        new LookupOp(new ShortLookupTable(0, curve), null).filter(b, null).getRGB(3, 4)));
  }
}
// -- exit 0
// -- stdout
// png true
// 89 50 true
// 0
// jpg true
// ff d8 true
// true
// bmp true
// 42 4d true
// 0
// gif true
// 47 49 true
// 24
// ff324b63
// true
// 1
// ffe1c39c
