# Saxon evaluates XQuery and XSLT 2.
packages="libsaxonhe-java"
prepare() {
  cat >"$input/q.xq" <<'XQ'
declare function local:fact($n as xs:integer) as xs:integer { if ($n le 1) then 1 else $n * local:fact($n - 1) };
<out>{ for $i in 1 to 30 where $i mod 7 = 0 order by $i descending return <n f="{local:fact($i)}">{$i}</n>,
  tokenize('a,b,,c', ','), replace('abc', '[ac]', 'x'), xs:date('2020-02-28') + xs:dayTimeDuration('P2D'), format-number(1234.567, '#,##0.00'),
  sum(1 to 100000), string-join(for $s in ('x', 'y') return upper-case($s), '-'), map { 'a': 1 }?a, array { 1, 2, 3 }?2, (1 to 5) ! (. * .) }</out>
XQ
  cat >"$input/t.xsl" <<'XSL'
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output indent="yes"/>
  <xsl:template name="main"><groups><xsl:for-each-group select="1 to 20" group-by=". mod 3"><xsl:sort select="current-grouping-key()"/>
    <g k="{current-grouping-key()}"><xsl:value-of select="current-group()" separator=","/></g></xsl:for-each-group>
    <xsl:analyze-string select="'a1b22'" regex="\d+"><xsl:matching-substring><d><xsl:value-of select="."/></d></xsl:matching-substring></xsl:analyze-string></groups></xsl:template>
</xsl:stylesheet>
XSL
}
work() {
  $vm -cp "$(jars Saxon-HE)" net.sf.saxon.Query "-q:$input/q.xq" '!indent=yes' || return
  $vm -cp "$(jars Saxon-HE)" net.sf.saxon.Transform "-xsl:$input/t.xsl" -it:main
}
