// java.desktop without a screen: shapes, paints, strokes and images drawn into
// a BufferedImage; each pixel is compared through a checksum.
// stress: 1000
import java.awt.*;
import java.awt.geom.*;
import java.awt.image.*;
import java.util.zip.CRC32;

public class DrawsShapesIntoImages {
  static long sum(BufferedImage b) {
    CRC32 c = new CRC32();
    for (int p : b.getRGB(0, 0, b.getWidth(), b.getHeight(), null, 0, b.getWidth()))
      for (int i = 0; i < 32; i += 8) c.update(p >> i);
    return c.getValue();
  }

  static void draw(int type) {
    BufferedImage b = new BufferedImage(60, 40, type);
    Graphics2D g = b.createGraphics();
    StringBuilder sums = new StringBuilder();
    g.setColor(Color.RED);
    g.fillRect(3, 3, 20, 20);
    sums.append(sum(b)).append(' ');
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(new Color(10, 20, 250, 128));
    g.fill(new Ellipse2D.Double(10, 5, 40, 30));
    sums.append(sum(b)).append(' ');
    g.setPaint(new GradientPaint(0, 0, Color.GREEN, 50, 30, Color.YELLOW));
    g.fill(new RoundRectangle2D.Double(30, 10, 25, 20, 6, 6));
    sums.append(sum(b)).append(' ');
    g.setStroke(new BasicStroke(2.5f));
    g.setColor(Color.BLACK);
    g.drawLine(0, 0, 59, 39);
    sums.append(sum(b)).append(' ');
    g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
    g.setClip(new Rectangle(5, 5, 30, 30));
    g.drawImage(b.getSubimage(0, 0, 20, 20), 20, 15, null);
    sums.append(sum(b));
    System.out.println(type + ": " + sums);
  }

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    draw(BufferedImage.TYPE_INT_ARGB);
    draw(BufferedImage.TYPE_INT_RGB);
    draw(BufferedImage.TYPE_3BYTE_BGR);
    draw(BufferedImage.TYPE_BYTE_GRAY);
    System.out.println(GraphicsEnvironment.isHeadless());
  }
}
// -- exit 0
// -- stdout
// 2: 8288499 3439000569 30836684 1199778489 2655391941
// 1: 3388582193 854578940 3805979754 1255159850 2675396650
// 5: 3388582193 854578940 3805979754 1255159850 2675396650
// 10: 786963934 2613874554 2236367159 256344296 3327140184
// true
