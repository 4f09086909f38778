// XSLT style sheets, identity copies, StreamSource, parameters, errors.
import java.io.*;
import javax.xml.transform.*;
import javax.xml.transform.stream.*;

public class TransformersApplyStyleSheets {
  static final String SHEET = """
      <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
        <xsl:output method="text"/>
        <xsl:param name="p" select="'none'"/>
        <xsl:template match="/r">
          <xsl:for-each select="i"><xsl:sort select="@n" data-type="number"/>
            <xsl:value-of select="concat(@n, '=', ., ';')"/>
          </xsl:for-each>
          <xsl:if test="count(i) &gt; 2">many </xsl:if>
          <xsl:value-of select="$p"/>
        </xsl:template>
      </xsl:stylesheet>
      """;

  public static void main(String[] args) throws Exception {
    Transformer t = TransformerFactory.newInstance().newTransformer(
        new StreamSource(new StringReader(SHEET)));
    t.setParameter("p", "parameter");
    StringWriter w = new StringWriter();
    t.transform(new StreamSource(new StringReader(
        "<r><i n='10'>ten</i><i n='9'>nine</i><i n='1'>one</i></r>")),
            new StreamResult(w));
    System.out.println(w);
  }
}
// -- exit 0
// -- stdout
// 1=one;9=nine;10=ten;many parameter
