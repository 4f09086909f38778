# Ant runs a build file: javac, jar, java, copy with filters, zip, checksum,
# replace, a macro, a path, conditions, a script-defined loop and a failure.
packages="ant"
prepare() {
  mkdir -p "$input/src/sample"
  cat >"$input/src/sample/Main.java" <<'JAVA'
package sample;
public class Main {
  public static void main(String[] args) {
    System.out.println("sample " + String.join("+", args));
    System.exit(args.length);
  }
}
JAVA
  echo 'Dear @NAME@, this is @WHAT@.' >"$input/letter.txt"
  cat >"$input/build.xml" <<'XML'
<project name="sample" default="all" basedir=".">
  <property name="src" location="${input}/src"/>
  <property name="out" location="out"/>
  <path id="cp"><pathelement location="${out}/sample.jar"/></path>
  <macrodef name="say"><attribute name="what"/>
    <sequential><echo message="say: @{what}"/></sequential>
  </macrodef>
  <target name="init">
    <mkdir dir="${out}/classes"/>
    <condition property="linux"><os family="unix"/></condition>
    <say what="on unix: ${linux}"/>
  </target>
  <target name="compile" depends="init">
    <javac srcdir="${src}" destdir="${out}/classes" includeantruntime="false" debug="true"/>
  </target>
  <target name="jar" depends="compile">
    <jar destfile="${out}/sample.jar" basedir="${out}/classes">
      <manifest><attribute name="Main-Class" value="sample.Main"/></manifest>
    </jar>
  </target>
  <target name="run" depends="jar">
    <java classname="sample.Main" fork="false" failonerror="false" resultproperty="code">
      <arg value="in"/><classpath refid="cp"/></java>
    <java jar="${out}/sample.jar" fork="true" resultproperty="forked">
      <arg line="a b c"/></java>
    <say what="codes ${code} ${forked}"/>
  </target>
  <target name="texts" depends="init">
    <copy file="${input}/letter.txt" tofile="${out}/letter.txt">
      <filterset><filter token="NAME" value="World"/><filter token="WHAT" value="ant"/></filterset>
    </copy>
    <replace file="${out}/letter.txt" token="Dear" value="Hello"/>
    <replaceregexp file="${out}/letter.txt" match="th(..)" replace="TH\1" flags="g"/>
    <checksum file="${out}/letter.txt" algorithm="SHA-256" property="sum"/>
    <checksum file="${out}/letter.txt" algorithm="MD5" fileext=".md5"/>
    <loadfile property="text" srcfile="${out}/letter.txt">
      <filterchain><striplinebreaks/><replacestring from="ant" to="ANT"/></filterchain></loadfile>
    <say what="${text} ${sum}"/>
    <concat destfile="${out}/both.txt"><fileset dir="${src}"/><fileset file="${out}/letter.txt"/></concat>
    <fixcrlf srcdir="${out}" includes="both.txt" eol="crlf"/>
    <propertyfile file="${out}/p.properties"><entry key="n" type="int" operation="+" value="41"/></propertyfile>
    <loadproperties srcfile="${out}/p.properties"/>
    <say what="n = ${n}"/>
  </target>
  <target name="archives" depends="texts">
    <zip destfile="${out}/a.zip" basedir="${out}" includes="*.txt"/>
    <tar destfile="${out}/a.tar.gz" compression="gzip" basedir="${out}" includes="*.txt"/>
    <unzip src="${out}/a.zip" dest="${out}/unzipped"/>
    <untar src="${out}/a.tar.gz" compression="gzip" dest="${out}/untarred"/>
    <pathconvert property="names" pathsep=",">
      <sort><fileset dir="${out}/unzipped"/></sort><flattenmapper/></pathconvert>
    <say what="${names}"/>
    <exec executable="sh" outputproperty="from.sh" resultproperty="sh.code">
      <arg value="-c"/><arg value="echo from the shell; exit 3"/></exec>
    <say what="${from.sh} ${sh.code}"/>
    <xslt in="${input}/build.xml" out="${out}/targets.txt" style="${input}/targets.xsl"/>
    <concat><fileset file="${out}/targets.txt"/></concat>
    <parallel threadCount="2"><sleep milliseconds="5"/><sequential><touch file="${out}/touched"/></sequential></parallel>
    <delete><fileset dir="${out}" includes="*.zip,*.tar.gz,*.jar"/></delete>
  </target>
  <target name="all" depends="run,archives">
    <trycatch-less/>
  </target>
</project>
XML
  sed -i 's|    <trycatch-less/>|    <fail message="failed as it should" if="linux"/>|' "$input/build.xml"
  cat >"$input/targets.xsl" <<'XSL'
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:template match="/"><xsl:for-each select="project/target">
    <xsl:sort select="@name"/><xsl:value-of select="concat(@name,':',count(*),' ')"/>
  </xsl:for-each></xsl:template>
</xsl:stylesheet>
XSL
}
work() {
  $vm -cp /usr/share/ant/lib/ant-launcher.jar -Dant.home=/usr/share/ant \
    org.apache.tools.ant.launch.Launcher -Dinput="$input" \
    -Dbasedir="$PWD" -f "$input/build.xml"
  local code=$?
  sed -i '/^#/d' out/p.properties
  return $code
}
mask='s/^Total time: .*/Total time/'
