// One server, several client threads, objects over sockets.
import java.io.*;
import java.net.*;
import java.util.*;
import java.util.concurrent.*;

public class ServersServeManyThreads {
  record Request(int id, List<Integer> numbers) implements Serializable { }

  static void serve(Socket s) {
    try (s; ObjectInputStream in = new ObjectInputStream(s.getInputStream());
        ObjectOutputStream out = new ObjectOutputStream(s.getOutputStream())) {
      while (true) {
        Request r = (Request) in.readObject();
        out.writeObject(Map.of(r.id(), r.numbers().stream().mapToInt(x -> x)
            .sum()));
        out.flush();
      }
    } catch (EOFException e) {
      // The client is done.
    } catch (IOException | ClassNotFoundException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(6);
    try (ServerSocket server = new ServerSocket(0, 50,
        InetAddress.getLoopbackAddress())) {
      pool.execute(() -> {
        try {
          while (true) {
            Socket s = server.accept();
            pool.execute(() -> serve(s));
          }
        } catch (IOException e) {
          // Closed by main.
        }
      });
      List<Future<Integer>> results = new ArrayList<>();
      ExecutorService clients = Executors.newFixedThreadPool(4);
      for (int i = 0; i < 4; i++) {
        int id = i;
        results.add(clients.submit(() -> {
          int total = 0;
          try (Socket s = new Socket(server.getInetAddress(),
              server.getLocalPort());
              ObjectOutputStream out =
                  new ObjectOutputStream(s.getOutputStream())) {
            out.flush();
            ObjectInputStream in = null;
            for (int k = 0; k < 3; k++) {
              out.writeObject(new Request(id, List.of(id, k, 10)));
              out.flush();
              if (in == null) in = new ObjectInputStream(s.getInputStream());
              Map<?, ?> m = (Map<?, ?>) in.readObject();
              total += (Integer) m.get(id);
            }
          }
          return total;
        }));
      }
      for (Future<Integer> f : results) System.out.print(f.get(30,
          TimeUnit.SECONDS) + " ");
      System.out.println();
      clients.shutdown();
    }
    pool.shutdown();
    System.out.println(pool.awaitTermination(20, TimeUnit.SECONDS));
  }
}
// -- exit 0
// -- stdout
// 33 36 39 42 
// true
