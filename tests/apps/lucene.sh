# Lucene indexes sources of the JDK and searches them; with few modules, and
# again with all of them, java.management included.
packages="liblucene8-java openjdk-17-source unzip"
classpath="lucene-core-8.7.0 lucene-analyzers-common-8.7.0 lucene-queryparser-8.7.0 lucene-queries-8.7.0"
prepare() {
  jdk_sources java.base 'java/util/*.java'
  mkdir "$input/classes"
  cat >"$input/Search.java" <<'JAVA'
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.*;
import org.apache.lucene.store.*;

public class Search {
  public static void main(String[] args) throws Exception {
    for (Directory d : List.of(new ByteBuffersDirectory(), new MMapDirectory(Path.of("index")), new NIOFSDirectory(Path.of("index2")))) {
      try (IndexWriter w = new IndexWriter(d, new IndexWriterConfig(new EnglishAnalyzer()).setRAMBufferSizeMB(1)); Stream<Path> files = Files.list(Path.of(args[0])).filter(p -> p.toString().endsWith(".java"))) {
        for (Path p : (Iterable<Path>) files.sorted()::iterator) {
          Document doc = new Document();
          doc.add(new StringField("name", p.getFileName().toString(), Field.Store.YES));
          doc.add(new TextField("text", Files.readString(p), Field.Store.NO));
          w.addDocument(doc);
        }
        w.deleteDocuments(new Term("name", "HashMap.java"));
        w.forceMerge(1);
      }
      try (IndexReader r = DirectoryReader.open(d)) {
        IndexSearcher s = new IndexSearcher(r);
        System.out.println(r.numDocs() + " " + d.getClass().getSimpleName());
        for (String q : new String[] {"tree AND balanced", "\"capacity restricted\"", "comparator~1 -sort*", "text:spliterator^2 deque", "hash?ng"}) {
          TopDocs top = s.search(new QueryParser("text", new EnglishAnalyzer()).parse(q), 4);
          System.out.print(q + ": " + top.totalHits.value);
          for (ScoreDoc x : top.scoreDocs) System.out.printf(" %s %.4f", s.doc(x.doc).get("name"), x.score);
          System.out.println();
        }
      }
    }
  }
}
JAVA
  # shellcheck disable=SC2086
  javac -cp "$(jars $classpath)" -d "$input/classes" "$input/Search.java"
}
work() {
  # shellcheck disable=SC2086
  $vm --limit-modules=java.base,java.logging -cp "$input/classes:$(jars $classpath)" \
    Search "$input/src/java/util" || return
  rm -rf index index2
  # shellcheck disable=SC2086
  $vm -cp "$input/classes:$(jars $classpath)" Search "$input/src/java/util"
  local code=$?
  rm -rf index index2
  return $code
}
