// Redirects to and from files, appending, discarding, pipelines.
import java.io.*;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.*;
import java.util.*;

public class ProcessRedirectsToFiles {
  public static void main(String[] args) throws Exception {
    Path in = Path.of("in"), out = Path.of("out");
    Files.writeString(in, "c\na\nb\n");
    Process p = new ProcessBuilder("sort").redirectInput(in.toFile())
        .redirectOutput(out.toFile()).start();
    System.out.println(p.waitFor() + " " + Files.readAllLines(out) + " "
        + p.getInputStream().read());
    p = new ProcessBuilder("echo", "more").redirectOutput(
        Redirect.appendTo(out.toFile())).start();
    p.waitFor();
    System.out.println(Files.readAllLines(out));
    p = new ProcessBuilder("sh", "-c", "echo gone; echo kept >&2")
        .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.to(out.toFile())).start();
    p.waitFor();
    System.out.println(Files.readAllLines(out));
    System.out.flush();
    p = new ProcessBuilder("echo", "inherited").inheritIO().start();
    System.out.println(p.waitFor());
    List<Process> line = ProcessBuilder.startPipeline(List.of(
        new ProcessBuilder("printf", "x\\ny\\nx\\n"),
            new ProcessBuilder("sort"),
        new ProcessBuilder("uniq", "-c")));
    System.out.println(new String(line.get(2).getInputStream().readAllBytes())
        .replaceAll("\\s+", " "));
    System.out.println(Redirect.PIPE + " " + Redirect.INHERIT + " "
        + Redirect.from(new File("f")) + " " + Redirect.appendTo(new File("g"))
            .type());
    Files.delete(in);
    Files.delete(out);
  }
}
// -- exit 0
// -- stdout
// 0 [a, b, c] -1
// [a, b, c, more]
// [kept]
// inherited
// 0
//  2 x 1 y 
// PIPE INHERIT redirect to read from file "f" APPEND
