# Xalan transforms with Xerces as its parser, interpreted and with XSLTC;
# Xerces validates against DTD and schema and counts elements.
packages="libxalan2-java libxerces2-java"
prepare() {
  {
    echo '<!DOCTYPE list [<!ELEMENT list (item*)><!ELEMENT item (#PCDATA)><!ATTLIST item n CDATA #REQUIRED kind (odd|even) "odd"><!ENTITY e "entity">]><list>'
    for i in $(seq 400); do echo "<item n=\"$i\" kind=\"$([ $((i % 2)) = 0 ] && echo even || echo odd)\">item $i &e; &amp; é</item>"; done
    echo '</list>'
  } >"$input/list.xml"
  cat >"$input/list.xsl" <<'XSL'
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="html" indent="yes"/>
  <xsl:key name="kind" match="item" use="@kind"/>
  <xsl:param name="top" select="5"/>
  <xsl:template match="/"><html><body><h1><xsl:value-of select="count(//item)"/></h1>
    <xsl:for-each select="key('kind', 'even')"><xsl:sort select="@n" data-type="number" order="descending"/>
      <xsl:if test="position() &lt;= $top"><xsl:apply-templates select="."/></xsl:if></xsl:for-each>
    <p><xsl:value-of select="sum(//item/@n)"/> <xsl:value-of select="format-number(1234.5, '#,##0.00')"/></p>
    <xsl:call-template name="down"><xsl:with-param name="n" select="6"/></xsl:call-template></body></html></xsl:template>
  <xsl:template match="item"><p class="{@kind}"><xsl:number/>: <xsl:value-of select="translate(., 'item', 'ITEM')"/></p></xsl:template>
  <xsl:template name="down"><xsl:param name="n"/><xsl:if test="$n > 0"><b><xsl:value-of select="$n"/></b>
    <xsl:call-template name="down"><xsl:with-param name="n" select="$n - 1"/></xsl:call-template></xsl:if></xsl:template>
</xsl:stylesheet>
XSL
}
work() {
  local cp
  cp=$(jars xalan2 serializer xercesImpl xml-apis xercesSamples)
  $vm -cp "$cp" org.apache.xalan.xslt.Process -IN "$input/list.xml" -XSL "$input/list.xsl" -PARAM top 7 -V || return
  $vm -cp "$cp" org.apache.xalan.xslt.Process -XSLTC -IN "$input/list.xml" -XSL "$input/list.xsl" || return
  $vm -cp "$cp" dom.Counter -v "$input/list.xml" || return
  $vm -cp "$cp" sax.Writer -v "$input/list.xml" | cksum
  # The JDK's own copies, by JAXP.
  $vm -m java.xml/com.sun.org.apache.xalan.internal.xslt.Process -V 2>&1 | head -2
}
mask='s/\(list.xml: \)*\([0-9;]*;\)*[0-9]* ms/\1N ms/g'
