// Shared and cyclic references come back shared and cyclic; writeUnshared and
// reset make copies.
// raises: InvalidObjectException
import java.io.*;
import java.util.*;
import static conformance.Check.*;

public class GraphsKeepTheirShape {
  static class Node implements Serializable {
    Node next;
    Object data;
    Node[] all = new Node[2];
  }

  static ObjectInputStream in(ByteArrayOutputStream b) throws IOException {
    return new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()));
  }

  public static void main(String[] args) throws Exception {
    Node a = new Node(), b = new Node();
    a.next = b;
    b.next = a;
    a.data = b.data = new int[] {1};
    a.all[0] = a;
    b.all = a.all;
    List<Object> list = new ArrayList<>();
    list.add(list);
    list.add(a);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ObjectOutputStream o = new ObjectOutputStream(out);
    o.writeObject(list);
    o.writeObject(b);
    o.reset();
    o.writeObject(b);
    o.writeUnshared(b);
    o.writeObject(b);
    ObjectInputStream i = in(out);
    List<?> l = (List<?>) i.readObject();
    same(l, l.get(0));
    Node x = (Node) l.get(1);
    same(x, x.next.next);
    same(x.data, x.next.data);
    same(x, x.all[0]);
    same(x.all, x.next.all);
    same(x.next, i.readObject());
    Node y = (Node) i.readObject();
    that(y != x.next, "a copy after reset");
    Node z = (Node) i.readObject();
    that(z != y, "an unshared copy");
    same(y.next, z.next);
    same(y, i.readObject());
    out.reset();
    o = new ObjectOutputStream(out);
    Object[] plain = {};
    o.writeObject(plain);
    o.writeObject(plain);
    ObjectInputStream u = in(out);
    u.readUnshared();
    raises(InvalidObjectException.class, () -> u.readObject());
  }
}
