# Velocity and FreeMarker fill templates.
packages="velocity libfreemarker-java libcommons-lang-java libcommons-collections3-java"
classpath="velocity freemarker commons-lang commons-collections3"
prepare() {
  mkdir -p "$input/classes"
  cat >"$input/t.vm" <<'VM'
#set($sum = 0)#macro(row $k $v)<$k=$v>#end
#foreach($i in [1..10])#if($i % 2 == 0)$i #set($sum = $sum + $i)#{else}.#end#end sum $sum
#foreach($e in $map.entrySet())#row($e.key $e.value) #end
$name.toUpperCase() $!missing $missing ${name}s $list.get(1) $list.size() #parse("u.vm")
VM
  echo 'included $name' >"$input/u.vm"
  cat >"$input/t.ftl" <<'FTL'
<#assign sum = 0><#macro row k v><${k}=${v}></#macro>
<#list 1..10 as i><#if i % 2 == 0>${i} <#assign sum += i><#else>.</#if></#list> sum ${sum}
<#list map?keys as k><@row k=k v=map[k]/> </#list>
${name?upper_case} ${missing!"none"} ${list[1]} ${list?size} ${1234567.891?string("#,##0.0")} ${"a,b"?split(",")?reverse?join("+")}
<#function f n><#return n * 2></#function>${f(21)} <#list list?sort as x>${x?index}${x} </#list> <#attempt>${missing}<#recover>recovered</#attempt>
${(name?length > 3)?then("long", "short")} ${"2020-02-29"?date("yyyy-MM-dd")?string("yyyy.MM.dd")} ${name?matches("w.*")?c} ${undefined.x}
FTL
  cat >"$input/Fill.java" <<'JAVA'
import java.io.*;
import java.util.*;
public class Fill {
  public static void main(String[] args) throws Exception {
    Map<String, Object> m = new TreeMap<>(Map.of("name", "world", "list", List.of("x", "b", "c"), "map", new TreeMap<>(Map.of("k1", 1, "k2", "two"))));
    Properties p = new Properties();
    p.setProperty("file.resource.loader.path", args[0]);
    p.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
    var v = new org.apache.velocity.app.VelocityEngine(p);
    StringWriter w = new StringWriter();
    for (int i = 0; i < 20; i++) { w.getBuffer().setLength(0); v.getTemplate("t.vm").merge(new org.apache.velocity.VelocityContext(m), w); }
    System.out.println(w);
    var c = new freemarker.template.Configuration(freemarker.template.Configuration.VERSION_2_3_31);
    c.setDirectoryForTemplateLoading(new File(args[0]));
    c.setLocale(Locale.US);
    c.setLogTemplateExceptions(false);
    try { c.getTemplate("t.ftl").process(m, new OutputStreamWriter(System.out)); }
    catch (freemarker.template.TemplateException e) { System.out.println(e.getMessage()); }
  }
}
JAVA
  # shellcheck disable=SC2086
  javac -cp "$(jars $classpath)" -d "$input/classes" "$input/Fill.java"
}
work() {
  # shellcheck disable=SC2086
  $vm -cp "$input/classes:$(jars $classpath)" Fill "$input"
}
mask='s/^[A-Z][a-z][a-z] [0-9]*, .*[AP]M //'
