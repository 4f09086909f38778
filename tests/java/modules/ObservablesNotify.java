// PropertyChangeSupport, Observable, EventObject, Cleaner-free listeners.
import java.beans.*;
import java.util.*;

public class ObservablesNotify {
  public static class Bean {
    private final PropertyChangeSupport p = new PropertyChangeSupport(this);
    private final VetoableChangeSupport v = new VetoableChangeSupport(this);
    private int size;
    private String name = "n";
    public int getSize() { return size; }
    public void setSize(int s) throws PropertyVetoException {
      v.fireVetoableChange("size", size, s);
      int old = size;
      size = s;
      p.firePropertyChange("size", old, s);
    }
    public boolean isEmpty() { return size == 0; }
    public String getName() { return name; }
    public void addPropertyChangeListener(PropertyChangeListener l) {
      p.addPropertyChangeListener(l);
    }
    public void removePropertyChangeListener(PropertyChangeListener l) {
      p.removePropertyChangeListener(l);
    }
  }

  @SuppressWarnings("deprecation")
  static class Source extends Observable {
    void change(Object o) {
      setChanged();
      notifyObservers(o);
    }
  }

  @SuppressWarnings("deprecation")
  public static void main(String[] args) throws Exception {
    Bean b = new Bean();
    b.addPropertyChangeListener(e -> System.out.println(e.getPropertyName() +
        " "
        + e.getOldValue() + "->" + e.getNewValue()));
    b.setSize(5);
    b.setSize(5);
    b.v.addVetoableChangeListener(e -> {
      if ((Integer) e.getNewValue() < 0)
          throw new PropertyVetoException("negative", e);
    });
    try {
      b.setSize(-1);
    } catch (PropertyVetoException e) {
      System.out.println(e.getMessage() + " " + b.getSize());
    }
    for (PropertyDescriptor d : Introspector.getBeanInfo(Bean.class,
        Object.class)
        .getPropertyDescriptors()) {
      System.out.println(d.getName() + " " + d.getPropertyType() + " "
          + (d.getWriteMethod() != null) + " " + d.isBound());
    }
    Source s = new Source();
    s.addObserver((o, x) -> System.out.println("first " + x));
    s.addObserver((o, x) -> System.out.println("second " + x + " " +
        o.hasChanged()));
    s.change("x");
    s.notifyObservers("unchanged");
    System.out.println(s.countObservers());
    try {
      new EventObject(null);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(Introspector.decapitalize("URL") + " "
        + Introspector.decapitalize("Name"));
  }
}
// -- exit 0
// -- stdout
// size 0->5
// negative 5
// empty boolean false true
// name class java.lang.String false true
// size int true true
// second x false
// first x
// 2
// null source
// URL name
