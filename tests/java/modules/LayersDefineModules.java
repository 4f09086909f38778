// ModuleLayer made at run time from a module compiled to a folder.
import java.io.*;
import java.lang.module.*;
import java.net.URI;
import java.nio.file.*;
import java.util.*;
import java.nio.ByteBuffer;

public class LayersDefineModules {
  // A module of which the one class is this test's nested class.
  static class Finder implements ModuleFinder {
    final ModuleReference ref;
    Finder(String name, ModuleDescriptor d) {
      ref = new ModuleReference(d, URI.create("mem:" + name)) {
        @Override public ModuleReader open() {
          return new ModuleReader() {
            @Override public Optional<URI> find(String n) {
                return Optional.empty(); }
            @Override public Optional<InputStream> open(String n) {
              return n.equals("text/res.txt") ?
                  Optional.of(new ByteArrayInputStream(
                  "resource".getBytes())) : Optional.empty();
            }
            @Override public java.util.stream.Stream<String> list() {
              return java.util.stream.Stream.of("text/res.txt");
            }
            @Override public void close() { }
          };
        }
      };
    }
    @Override public Optional<ModuleReference> find(String name) {
      return name.equals(ref.descriptor().name()) ? Optional.of(ref) :
          Optional.empty();
    }
    @Override public Set<ModuleReference> findAll() { return Set.of(ref); }
  }

  public static void main(String[] args) throws Exception {
    ModuleDescriptor d = ModuleDescriptor.newModule("made.up")
        .requires("java.base")
        .exports("text").build();
    ModuleLayer boot = ModuleLayer.boot();
    Configuration c = boot.configuration().resolve(new Finder("made.up", d),
        ModuleFinder.of(), Set.of("made.up"));
    ResolvedModule r = c.findModule("made.up").get();
    System.out.println(c.modules().size() + " " + r.name() + " "
        + r.reads().iterator().next().name());
    ModuleLayer layer = boot.defineModulesWithOneLoader(c, null);
    Module m = layer.findModule("made.up").get();
    System.out.println(m + " " + m.isExported("text") + " " + m.canRead(
        Object.class.getModule()) + " " + layer.parents().size() + " "
        + layer.findLoader("made.up").getClass().getSimpleName());
    try (ModuleReader reader = r.reference().open();
        InputStream in = reader.open("text/res.txt").get()) {
      System.out.println(new String(in.readAllBytes()) + " " + reader.list()
          .count() + " "
          + reader.read("absent"));
    }
    try {
      layer.findLoader("made.up").loadClass("text.Missing");
    } catch (ClassNotFoundException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(layer.findModule("java.base").get() ==
        Object.class.getModule());
    try {
      boot.configuration().resolve(ModuleFinder.of(), ModuleFinder.of(),
          Set.of("absent"));
    } catch (FindException e) {
      System.out.println(e.getMessage());
    }
    ModuleDescriptor needy = ModuleDescriptor.newModule("needy")
        .requires("not.there")
        .build();
    try {
      boot.configuration().resolve(new Finder("needy", needy),
          ModuleFinder.of(),
          Set.of("needy"));
    } catch (FindException e) {
      System.out.println(e.getMessage());
    }
    ModuleDescriptor clash = ModuleDescriptor.newModule("clash")
        .requires("java.base")
        .packages(Set.of("java.util")).build();
    try {
      Configuration k = boot.configuration().resolve(new Finder("clash", clash),
          ModuleFinder.of(), Set.of("clash"));
      boot.defineModulesWithOneLoader(k, null);
    } catch (ResolutionException | LayerInstantiationException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(ModuleLayer.empty().modules() + " "
        + ModuleFinder.of(Path.of("nowhere")).findAll());
  }
}
// -- exit 0
// -- stdout
// 1 made.up java.base
// module made.up true true 1 Loader
// resource 1 Optional.empty
// text.Missing
// true
// Module absent not found
// Module not.there not found, required by needy
// Module clash contains package java.util, module java.base exports package java.util to clash
// [] []
