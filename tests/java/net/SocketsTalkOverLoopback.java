// ServerSocket and Socket: lines both ways, half close, options, timeouts.
import java.io.*;
import java.net.*;

public class SocketsTalkOverLoopback {
  public static void main(String[] args) throws Exception {
    InetAddress local = InetAddress.getLoopbackAddress();
    try (ServerSocket server = new ServerSocket(0, 5, local)) {
      System.out.println(server.isBound() + " " + (server.getLocalPort() > 0) +
          " "
          + server.getInetAddress());
      Thread t = new Thread(() -> {
        try (Socket s = server.accept()) {
          BufferedReader r = new BufferedReader(new InputStreamReader(s.getInputStream()));
          PrintStream p = new PrintStream(s.getOutputStream(), true);
          for (String l; (l = r.readLine()) != null;) p.println("echo " + l);
          p.print("bye");
        } catch (IOException e) {
          System.out.println(e);
        }
      });
      t.start();
      try (Socket s = new Socket(local, server.getLocalPort())) {
        s.setTcpNoDelay(true);
        s.setSoTimeout(20000);
        s.setKeepAlive(true);
        s.setSoLinger(true, 3);
        System.out.println(s.getTcpNoDelay() + " " + s.getSoTimeout() + " "
            + s.getKeepAlive() + " " + s.getSoLinger() + " " + s.isConnected() +
                " "
            + (s.getPort() == server.getLocalPort()) + " " +
                s.getReuseAddress());
        PrintStream p = new PrintStream(s.getOutputStream(), true);
        BufferedReader r = new BufferedReader(new InputStreamReader(s.getInputStream()));
        p.println("one");
        System.out.println(r.readLine());
        p.println("two");
        s.shutdownOutput();
        System.out.println(r.readLine() + " " + r.readLine() + " " +
            r.readLine() + " "
            + s.isOutputShutdown() + s.isInputShutdown());
        try {
          s.getOutputStream();
        } catch (SocketException e) {
          System.out.println(e.getMessage());
        }
        s.close();
        try {
          s.getInputStream();
        } catch (SocketException e) {
          System.out.println(e.getMessage());
        }
      }
      t.join();
      server.setSoTimeout(10);
      try {
        server.accept();
      } catch (SocketTimeoutException e) {
        System.out.println(e.getMessage());
      }
      try (ServerSocket again = new ServerSocket(server.getLocalPort(), 1,
          local)) {
        System.out.println("bound twice");
      } catch (BindException e) {
        System.out.println(e.getMessage());
      }
    }
    int free;
    try (ServerSocket s = new ServerSocket(0, 1, local)) {
      free = s.getLocalPort();
    }
    try (Socket s = new Socket(local, free)) {
      System.out.println("connected to nobody");
    } catch (ConnectException e) {
      System.out.println(e.getMessage());
    }
    try (Socket s = new Socket()) {
      s.connect(new InetSocketAddress(local, 70000));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Socket unbound = new Socket();
    System.out.println(unbound + " " + unbound.isBound() + " " +
        unbound.getPort());
    try {
      unbound.getInputStream();
    } catch (SocketException e) {
      System.out.println(e.getMessage());
    }
    unbound.close();
  }
}
// -- exit 0
// -- stdout
// true true localhost/127.0.0.1
// true 20000 true 3 true true false
// echo one
// echo two bye null truefalse
// Socket output is shutdown
// Socket is closed
// Accept timed out
// Address already in use
// Connection refused
// port out of range:70000
// Socket[unconnected] false 0
// Socket is not connected
