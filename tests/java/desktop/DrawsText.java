// Text: a font is found, measured and drawn, with and without antialiasing.
// stress: 1000
import java.awt.*;
import java.awt.font.*;
import java.awt.image.BufferedImage;

public class DrawsText {
  static int inked(BufferedImage b) {
    int n = 0;
    for (int y = 0; y < b.getHeight(); y++)
      for (int x = 0; x < b.getWidth(); x++)
        if ((b.getRGB(x, y) & 0xffffff) != 0) n++;
    return n;
  }

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    BufferedImage b = new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = b.createGraphics();
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 18);
    g.setFont(font);
    FontMetrics m = g.getFontMetrics();
    System.out.println(font.canDisplay('H') + " " + (m.stringWidth("Hello") > m.stringWidth("Hell"))
        + " " + (m.getAscent() > 5) + " " + (m.charWidth('i') < m.charWidth('m')));
    System.out.println(inked(b));
    g.drawString("Hello", 5, 25);
    int plain = inked(b);
    System.out.println(plain > 50);
    g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.drawString("World", 60, 25);
    System.out.println(inked(b) > plain + 50);
    FontRenderContext context = g.getFontRenderContext();
    TextLayout layout = new TextLayout("Layout", font, context);
    System.out.println(layout.getAdvance() > 20);
    GlyphVector v = font.createGlyphVector(context, "abc");
    System.out.println(v.getNumGlyphs() + " " + v.getOutline().getBounds().isEmpty());
  }
}
// -- exit 0
// -- stdout
// true true true true
// 0
// true
// true
// true
// 3 false
