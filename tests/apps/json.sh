# Jackson and Gson bind, print and parse JSON.
packages="libjackson2-databind-java libgoogle-gson-java"
classpath="jackson-core jackson-annotations jackson-databind gson"
prepare() {
  mkdir "$input/classes"
  cat >"$input/Json.java" <<'JAVA'
import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.*;
import com.fasterxml.jackson.databind.node.*;
import com.google.gson.*;
import com.google.gson.reflect.TypeToken;
import java.util.*;

public class Json {
  enum Kind { A, B }
  @JsonPropertyOrder(alphabetic = true)
  public static class Bean {
    public int n; public String s; public double[] d; public Kind kind; public Map<String, List<Integer>> map; public Bean inner;
    @JsonIgnore public String hidden = "h";
    @JsonProperty("renamed") public Optional<String> getR() { return null; }
    @JsonProperty("renamed") public void setR(Optional<String> o) {}
  }
  public record Pair(int a, String b) {}
  static Bean bean(int n) {
    Bean b = new Bean();
    b.n = n; b.s = "t\u00e9\"xt\n" + n; b.d = new double[] {1.5, -0.0, 1e100}; b.kind = Kind.B;
    b.map = new TreeMap<>(Map.of("k", List.of(1, 2), "l", List.of()));
    if (n > 0) b.inner = bean(n - 1);
    return b;
  }
  public static void main(String[] args) throws Exception {
    ObjectMapper m = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    String text = m.writeValueAsString(bean(2));
    System.out.println(text);
    System.out.println(m.writeValueAsString(m.readValue(text, Bean.class)).equals(text));
    JsonNode tree = m.readTree("{\"a\":[1,2,{\"b\":null}],\"c\":12345678901234567890,\"d\":1.5e3}");
    System.out.println(tree.at("/a/2/b").isNull() + " " + tree.get("c").bigIntegerValue() + " " + tree.get("d").getNodeType());
    System.out.println(m.writeValueAsString(new Pair(1, "x")) + m.readValue("{\"a\":5,\"b\":\"y\"}", Pair.class));
    try { m.readValue("{\"nope\":1}", Bean.class); } catch (JsonMappingException e) { System.out.println(e.getOriginalMessage()); }
    try { m.readTree("{\"a\":}"); } catch (com.fasterxml.jackson.core.JsonParseException e) { System.out.println(e.getOriginalMessage()); }
    List<Bean> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) many.add(bean(5));
    System.out.println(m.readTree(m.writeValueAsBytes(many)).size());
    Gson g = new GsonBuilder().setPrettyPrinting().create();
    String t2 = g.toJson(bean(1));
    System.out.println(t2 + g.toJson(g.fromJson(t2, Bean.class)).equals(t2));
    Map<String, int[]> x = g.fromJson("{\"p\":[1,2]}", new TypeToken<Map<String, int[]>>() {}.getType());
    System.out.println(x.get("p")[1]);
    try { g.fromJson("[1", int[].class); } catch (JsonSyntaxException e) { System.out.println(e.getMessage()); }
  }
}
JAVA
  # shellcheck disable=SC2086
  javac -cp "$(jars $classpath)" -d "$input/classes" "$input/Json.java"
}
work() {
  # shellcheck disable=SC2086
  $vm -cp "$input/classes:$(jars $classpath)" Json
}
