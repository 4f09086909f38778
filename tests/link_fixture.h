// link_fixture.h -- a Linker over the JDK's lib/modules, without a runtime.
//
// The hooks make no mirrors, and loaders other than the boot loader read
// class files from a folder after asking their parent.
#ifndef CEZVE_TESTS_LINK_FIXTURE_H
#define CEZVE_TESTS_LINK_FIXTURE_H

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/host.h"
#include "base/image.h"
#include "link/linker.h"
#include "link/resolve.h"

typedef struct FolderLoader {
  Loader *loader;
  Loader *parent;  // a FolderLoader's too, or the boot loader
  const char *folder;
  const char *own;  // classes of this name prefix are not asked of the parent
} FolderLoader;

static FolderLoader folder_loaders[8];
static uint32_t folder_loader_count;

static inline uint8_t *read_whole(const char *path, size_t *n) {
  FILE *f = fopen(path, "rb");
  if (!f) return NULL;
  fseek(f, 0, SEEK_END);
  *n = (size_t)ftell(f);
  rewind(f);
  uint8_t *bytes = malloc(*n + 1);
  if (fread(bytes, 1, *n, f) != *n) *n = 0;
  fclose(f);
  return bytes;
}

static inline Err fixture_define(Ctx *c, const FolderLoader *f, Symbol *name,
                                 Class **out) {
  char path[600];
  snprintf(path, sizeof path, "%s/%.*s.class", f->folder, SYMBOL(name));
  size_t n = 0;
  uint8_t *bytes = read_whole(path, &n);
  if (!bytes)
    return fault_set(&c->fault, ERR_CLASS_NOT_FOUND, "%.*s", SYMBOL(name));
  DefineOptions o = {.name = name};
  Err err = linker_define(c, f->loader, bytes, n, &o, out);
  free(bytes);
  return err;
}

static inline Err fixture_load(Ctx *c, Loader *l, Symbol *name, Class **out) {
  for (uint32_t i = 0; i < folder_loader_count; i++) {
    const FolderLoader *f = &folder_loaders[i];
    if (f->loader != l) continue;
    bool own = f->own && !strncmp((const char *)name->text, f->own,
                                  strlen(f->own));
    if (!own && linker_load(c, f->parent, name, out) == ERR_OK)
      return ERR_OK;
    Err err = c->fault.err;
    if (!own && err != ERR_CLASS_NOT_FOUND) return err;
    return fixture_define(c, f, name, out);
  }
  return fault_set(&c->fault, ERR_CLASS_NOT_FOUND, "%.*s", SYMBOL(name));
}

static inline void fixture_lock(Ctx *c, uint32_t lock) {
  (void)c;
  pthread_mutex_lock(host_mutex(lock));
}

static inline void fixture_unlock(Ctx *c, uint32_t lock) {
  (void)c;
  pthread_mutex_unlock(host_mutex(lock));
}

static inline Loader *fixture_loader(Ctx *c, Loader *parent,
                                     const char *folder, const char *own) {
  FolderLoader *f = &folder_loaders[folder_loader_count++];
  *f = (FolderLoader){linker_new_loader(c, 0), parent, folder, own};
  return f->loader;
}

// The JDK: JAVA_HOME, or where the `java` of the PATH leads.
static inline bool fixture_modules(char *path, size_t n) {
  const char *home = getenv("JAVA_HOME");
  if (home) {
    snprintf(path, n, "%s/lib/modules", home);
    return access(path, R_OK) == 0;
  }
  FILE *p = popen("readlink -f \"$(command -v java)\"", "r");
  char java[PATH_MAX] = "";
  bool found = p && fgets(java, sizeof java, p);
  if (p) pclose(p);
  char *bin = found ? strstr(java, "/bin/java") : NULL;
  if (!bin) return false;
  *bin = '\0';
  snprintf(path, n, "%s/lib/modules", java);
  return access(path, R_OK) == 0;
}

// A fresh linker in a fresh image.
static inline bool fixture_start(Ctx *c, Jimage *modules) {
  char path[PATH_MAX + 20];
  *c = (Ctx){0};
  folder_loader_count = 0;
  link_hooks = (LinkHooks){.load_class = fixture_load,
                           .lock_new = host_lock_new,
                           .lock = fixture_lock,
                           .unlock = fixture_unlock};
  return fixture_modules(path, sizeof path) &&
         image_reserve((size_t)64 << 20, (size_t)1 << 20) &&
         jimage_open(path, modules, &c->fault) == ERR_OK &&
         linker_create(c, modules) == ERR_OK;
}

static inline Class *fixture_class(Ctx *c, Loader *l, const char *name) {
  Class *k = NULL;
  Err err = linker_load(c, l, symbol_of(c->linker, name), &k);
  if (err == ERR_OK) err = class_link(c, k);
  if (err != ERR_OK) {
    fprintf(stderr, "%s: %s %s\n", name, err_class(err), c->fault.text);
    return NULL;
  }
  return k;
}

#endif
