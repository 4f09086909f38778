// class_path.c -- a list of directories and JARs, searched in order.
//
// All elements are opened at once.  The Class-Path of a JAR's manifest puts
// further elements right behind the JAR, so opening works through a queue
// whose front they are pushed to.  A file is opened once however often it
// is named, which also ends cycles.  What is missing or damaged is left out
// without a word: `java` does the same.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "classfile/class_path.h"

enum {
  VERSION_FIRST = 9,  // META-INF/versions/9 is the lowest there can be
  VERSION_LAST = 17,
};

// A directory where `zip` is NULL.
typedef struct Element {
  char *path;  // as realpath() gives it
  ZipFile *zip;
  bool multi_release;
  struct Element *next;
} Element;

struct ClassPath {
  Element *first, **last;
};

// A path that waits to be opened.
typedef struct Pending {
  char *path;
  struct Pending *next;
} Pending;

// -- Opening ------------------------------------------------------------------

static Err no_memory(Fault *f) {
  return fault_set(f, ERR_NO_MEMORY, "class path");
}

// Put `path` (taken over) at `*at`; returns where the next one goes.
static Pending **pending_insert(Pending **at, char *path) {
  Pending *p = path ? malloc(sizeof *p) : NULL;
  if (!p) {
    free(path);
    return NULL;
  }
  *p = (Pending){path, *at};
  *at = p;
  return &p->next;
}

static void pending_drop(Pending *p) {
  while (p) {
    Pending *next = p->next;
    free(p->path);
    free(p);
    p = next;
  }
}

static bool is_known(const ClassPath *cp, const char *real) {
  for (const Element *e = cp->first; e; e = e->next)
    if (strcmp(e->path, real) == 0) return true;
  return false;
}

static int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c = (char)(c | 32);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// A relative or file: URL of `n` bytes as a path beside the JAR `jar`.
// NULL for other URLs and without memory.
static char *url_path(const char *jar, const char *url, size_t n) {
  if (n >= 5 && strncasecmp(url, "file:", 5) == 0) {
    url += 5;
    n -= 5;
    if (n >= 2 && memcmp(url, "//", 2) == 0) {
      url += 2;
      n -= 2;
    }
  } else if (memchr(url, ':', n)) {
    return NULL;
  }
  const char *slash = strrchr(jar, '/');
  size_t prefix = n > 0 && url[0] == '/' ? 0 : (size_t)(slash + 1 - jar);
  char *path = malloc(prefix + n + 1), *to = path;
  if (!path) return NULL;
  memcpy(to, jar, prefix);
  to += prefix;
  for (size_t i = 0; i < n; i++) {
    int high = i + 2 < n && url[i] == '%' ? hex_digit(url[i + 1]) : -1;
    int low = high >= 0 ? hex_digit(url[i + 2]) : -1;
    if (low >= 0) i += 2;
    *to++ = low >= 0 ? (char)(high << 4 | low) : url[i];
  }
  *to = '\0';
  return path;
}

// Queue the elements that the manifest of `e` names.
static Err follow_manifest(Element *e, Pending **queue, Fault *f) {
  Arena scratch = {0};
  const char *value = NULL;
  Err err = zip_manifest(e->zip, "Multi-Release", &scratch, &value, f);
  e->multi_release = err == ERR_OK && value && strcasecmp(value, "true") == 0;
  if (err == ERR_OK)
    err = zip_manifest(e->zip, "Class-Path", &scratch, &value, f);
  if (err == ERR_IO) err = ERR_OK;  // no manifest that can be read
  else if (err == ERR_OK && value)
    for (const char *p = value; *p;) {
      size_t n = strcspn(p, " ");
      char *path = n > 0 ? url_path(e->path, p, n) : NULL;
      if (path) queue = pending_insert(queue, path);
      if (!queue) {
        err = no_memory(f);
        break;
      }
      p += n + strspn(p + n, " ");
    }
  arena_drop(&scratch);
  return err;
}

static Err add_element(ClassPath *cp, char *real, bool directory,
                       Pending **queue, Fault *f) {
  Element *e = calloc(1, sizeof *e);
  if (!e) {
    free(real);
    return no_memory(f);
  }
  e->path = real;
  Err err = directory ? ERR_OK : zip_open(real, &e->zip, f);
  if (err != ERR_OK) {
    free(real);
    free(e);
    return err == ERR_IO ? ERR_OK : err;
  }
  *cp->last = e;
  cp->last = &e->next;
  return directory ? ERR_OK : follow_manifest(e, queue, f);
}

static Err open_element(ClassPath *cp, const char *path, Pending **queue,
                        Fault *f) {
  char *real = realpath(*path ? path : ".", NULL);
  if (!real) return errno == ENOMEM ? no_memory(f) : ERR_OK;
  struct stat st;
  if (is_known(cp, real) || stat(real, &st) != 0 ||
      (!S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode))) {
    free(real);
    return ERR_OK;
  }
  return add_element(cp, real, S_ISDIR(st.st_mode), queue, f);
}

Err class_path_open(const char *path, ClassPath **out, Fault *f) {
  *out = NULL;
  Arena scratch = {0};
  Pending *queue = NULL, **tail = &queue;
  ClassPath *cp = calloc(1, sizeof *cp);
  const char *list = class_path_expand(path, &scratch);
  Err err = cp && list ? ERR_OK : no_memory(f);
  while (err == ERR_OK) {
    size_t n = strcspn(list, ":");
    tail = pending_insert(tail, strndup(list, n));
    if (!tail) err = no_memory(f);
    if (list[n] == '\0') break;
    list += n + 1;
  }
  arena_drop(&scratch);
  if (cp) cp->last = &cp->first;
  while (err == ERR_OK && queue) {
    Pending *p = queue;
    queue = p->next;
    err = open_element(cp, p->path, &queue, f);
    free(p->path);
    free(p);
  }
  pending_drop(queue);
  if (err == ERR_OK)
    *out = cp;
  else
    class_path_close(cp);
  return err;
}

void class_path_close(ClassPath *cp) {
  if (!cp) return;
  for (Element *e = cp->first; e;) {
    Element *next = e->next;
    zip_close(e->zip);
    free(e->path);
    free(e);
    e = next;
  }
  free(cp);
}

// -- Search -------------------------------------------------------------------

// Whether a path piece of `name` is "..": such a name could leave the
// directory.
static bool climbs(const char *name) {
  for (const char *p = name; p; p = strchr(p, '/')) {
    if (*p == '/') p++;
    if (strncmp(p, "..", 2) == 0 && (p[2] == '/' || p[2] == '\0')) return true;
  }
  return false;
}

static Err read_fd(int fd, const char *path, Arena *arena, Bytes *out,
                   Fault *f) {
  struct stat st;
  if (fstat(fd, &st) != 0)
    return fault_set(f, ERR_IO, "%s (%s)", path, strerror(errno));
  if (!S_ISREG(st.st_mode)) return ERR_OK;
  if (st.st_size > INT32_MAX)
    return fault_set(f, ERR_IO, "%s (File too large)", path);
  size_t size = (size_t)st.st_size, done = 0;
  uint8_t *bytes = arena_alloc(arena, size ? size : 1);
  if (!bytes) return no_memory(f);
  while (done < size) {
    ssize_t n = read(fd, bytes + done, size - done);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fault_set(f, ERR_IO, "%s (%s)", path, strerror(errno));
    if (n == 0) break;
    done += (size_t)n;
  }
  *out = (Bytes){bytes, (uint32_t)done};
  return ERR_OK;
}

static Err find_in_directory(const Element *e, const char *name, Arena *arena,
                             Bytes *out, Fault *f) {
  Arena scratch = {0};
  const char *path = arena_printf(&scratch, "%s/%s", e->path, name);
  if (!path) return no_memory(f);
  Err err = ERR_OK;
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd >= 0) {
    err = read_fd(fd, path, arena, out, f);
    close(fd);
  }
  arena_drop(&scratch);
  return err;
}

// In a multi-release JAR the newest version not above ours comes first;
// META-INF itself has no versions.
static Err find_in_zip(const Element *e, const char *name, Arena *arena,
                       Bytes *out, Fault *f) {
  if (e->multi_release && strncasecmp(name, "META-INF/", 9) != 0) {
    Arena scratch = {0};
    Err err = ERR_OK;
    for (int v = VERSION_LAST; v >= VERSION_FIRST; v--) {
      char *versioned =
          arena_printf(&scratch, "META-INF/versions/%d/%s", v, name);
      if (!versioned) err = no_memory(f);
      if (err == ERR_OK) err = zip_read(e->zip, versioned, arena, out, f);
      if (err != ERR_OK || out->at) break;
    }
    arena_drop(&scratch);
    if (err != ERR_OK || out->at) return err;
  }
  return zip_read(e->zip, name, arena, out, f);
}

Err class_path_find(ClassPath *cp, const char *name, Arena *arena, Bytes *out,
                    Fault *f) {
  *out = (Bytes){NULL, 0};
  if (climbs(name)) return ERR_OK;
  for (const Element *e = cp->first; e && !out->at; e = e->next)
    TRY(e->zip ? find_in_zip(e, name, arena, out, f)
               : find_in_directory(e, name, arena, out, f));
  return ERR_OK;
}

// -- Wildcards ----------------------------------------------------------------

// "*" and "dir/*", unless a file is called that.
static bool is_wildcard(const char *element, size_t n) {
  return n > 0 && element[n - 1] == '*' &&
         (n == 1 || element[n - 2] == '/');
}

static bool is_jar(const char *name) {
  size_t n = strlen(name);
  return n > 4 && (strcmp(name + n - 4, ".jar") == 0 ||
                   strcmp(name + n - 4, ".JAR") == 0);
}

// The JARs of the directory of wildcard `element`, as "a:b:c"; `element`
// itself where there are none.  NULL without memory.
static char *expand_one(const char *element, Arena *arena) {
  size_t n = strlen(element);
  if (!is_wildcard(element, n) || access(element, F_OK) == 0)
    return arena_printf(arena, "%s", element);
  char *list = NULL;
  int prefix = (int)n - 1;  // with the slash
  const char *name =
      n == 1 ? "." : arena_printf(arena, "%.*s", prefix, element);
  DIR *dir = name ? opendir(name) : NULL;
  for (struct dirent *d; dir && (d = readdir(dir)) != NULL;) {
    if (!is_jar(d->d_name)) continue;
    list = arena_printf(arena, "%s%s%.*s%s", list ? list : "",
                        list ? ":" : "", prefix, element, d->d_name);
    if (!list) break;
  }
  if (dir) closedir(dir);
  return list ? list : arena_printf(arena, "%s", element);
}

char *class_path_expand(const char *path, Arena *arena) {
  Arena scratch = {0};
  char *list = NULL;
  for (;;) {
    size_t n = strcspn(path, ":");
    char *one = arena_printf(&scratch, "%.*s", (int)n, path);
    if (one) one = expand_one(one, &scratch);
    if (!one) break;
    list = list ? arena_printf(&scratch, "%s:%s", list, one) : one;
    if (!list) break;
    path += n;
    if (*path == '\0') {
      char *result = arena_printf(arena, "%s", list);
      arena_drop(&scratch);
      return result;
    }
    path++;
  }
  arena_drop(&scratch);
  return NULL;
}
