// unix_file_system.c -- java.io.UnixFileSystem: what java.io.File asks.
//
// Questions answer false or 0 for any error; only making a file and making
// a path canonical have errors to report.
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <unistd.h>

#include "native/native_io.h"

enum {
  ATTRIBUTE_EXISTS = 1,
  ATTRIBUTE_REGULAR = 2,
  ATTRIBUTE_DIRECTORY = 4,
  ACCESS_EXECUTE = 1,
  ACCESS_WRITE = 2,
  ACCESS_READ = 4,
};

// The String `string` as a malloc'ed path; NULL with an exception pending.
static char *path_of(Thread *t, Ref string) {
  if (string == 0) {
    throw_npe(t);
    return NULL;
  }
  char *path = string_utf8(t, string);
  if (!path) throw_oom(t, "C heap space");
  return path;
}

// The path of java.io.File `file`.
static char *file_path(Thread *t, Ref file) {
  if (file == 0) {
    throw_npe(t);
    return NULL;
  }
  return path_of(t, GET_REF(t, file, File_path));
}

// `out` = the call, 0 or -errno, on the path of the File in a[1]; the native
// returns when the path could not be had.
#define ON_FILE(t, a, out, call)                \
  do {                                          \
    char *path = file_path((t), (a)[1].ref);    \
    if (!path) return;                          \
    BLOCKING(t, out, call);                     \
    free(path);                                 \
  } while (0)

// -- Canonical paths ---------------------------------------------------------

// Remove "." and resolve ".." by name alone; `path` is absolute.  A ".." with
// no name before it stays, as in the library.
static void collapse(char *path) {
  char *to = path;  // end of what is done, always before a slash or the end
  for (const char *p = path; *p;) {
    while (*p == '/') p++;
    size_t n = strcspn(p, "/");
    if (n == 0 || (n == 1 && p[0] == '.')) {
      // Nothing.
    } else if (to > path && n == 2 && p[0] == '.' && p[1] == '.') {
      while (*--to != '/') continue;
    } else {
      *to++ = '/';
      memmove(to, p, n);
      to += n;
    }
    p += n;
  }
  if (to == path) *to++ = '/';
  *to = '\0';
}

// The longest beginning of `path` that exists is resolved by the system;
// what follows it is taken as it is.  The result is malloc'ed; NULL and
// errno where the system refuses the path for another reason than that
// something is missing.
static char *canonicalize(const char *path) {
  char *real = realpath(path, NULL);
  if (real) return real;
  if (strlen(path) >= PATH_MAX) {
    errno = ENAMETOOLONG;
    return NULL;
  }
  char *prefix = strdup(path), *end = prefix + (prefix ? strlen(path) : 0);
  while (prefix && !real && (end = strrchr(prefix, '/')) && end > prefix) {
    *end = '\0';
    real = realpath(prefix, NULL);
    if (!real && errno != ENOENT && errno != ENOTDIR && errno != EACCES) {
      free(prefix);
      return NULL;
    }
  }
  if (!prefix) return NULL;
  const char *rest = real ? path + (end - prefix) : path;
  size_t n = (real ? strlen(real) : 0) + strlen(rest) + 1;
  char *result = malloc(n);
  if (result) {
    snprintf(result, n, "%s%s", real ? real : "", rest);
    if (*result == '/') collapse(result);
  }
  free(real);
  free(prefix);
  return result;
}

static void UnixFileSystem_canonicalize0(Thread *t, Slot *a) {
  char *path = path_of(t, a[1].ref), *canonical;
  if (!path) return;
  thread_block_begin(t);
  canonical = canonicalize(path);
  int err = errno;
  thread_block_end(t);
  free(path);
  if (!canonical) {
    io_throw_io(t, err);
    return;
  }
  Ref s = string_of(t, canonical);
  free(canonical);
  RETURN_REF(s);
}

// -- Questions ---------------------------------------------------------------

static void UnixFileSystem_getBooleanAttributes0(Thread *t, Slot *a) {
  struct stat st;
  int n;
  ON_FILE(t, a, n, stat(path, &st));
  if (n < 0) RETURN_INT(0);
  int regular = S_ISREG(st.st_mode) ? ATTRIBUTE_REGULAR : 0;
  int directory = S_ISDIR(st.st_mode) ? ATTRIBUTE_DIRECTORY : 0;
  RETURN_INT(ATTRIBUTE_EXISTS | regular | directory);
}

static void UnixFileSystem_checkAccess(Thread *t, Slot *a) {
  static_assert(R_OK == ACCESS_READ && W_OK == ACCESS_WRITE &&
                    X_OK == ACCESS_EXECUTE,
                "Java's bits are the system's");
  int n, mode = a[2].i & (R_OK | W_OK | X_OK);
  ON_FILE(t, a, n, access(path, mode));
  RETURN_INT(n == 0);
}

static void UnixFileSystem_getLastModifiedTime(Thread *t, Slot *a) {
  struct stat st;
  int n;
  ON_FILE(t, a, n, stat(path, &st));
  if (n < 0) RETURN_LONG(0);
  RETURN_LONG((int64_t)st.st_mtim.tv_sec * 1000 +
              st.st_mtim.tv_nsec / 1000000);
}

static void UnixFileSystem_getLength(Thread *t, Slot *a) {
  struct stat st;
  int n;
  ON_FILE(t, a, n, stat(path, &st));
  RETURN_LONG(n < 0 ? 0 : st.st_size);
}

static void UnixFileSystem_getSpace(Thread *t, Slot *a) {
  enum { TOTAL = 0, FREE = 1, USABLE = 2 };
  struct statvfs fs;
  int n, which = a[2].i;
  ON_FILE(t, a, n, statvfs(path, &fs));
  if (n < 0) RETURN_LONG(0);
  uint64_t blocks = which == TOTAL    ? fs.f_blocks
                    : which == FREE   ? fs.f_bfree
                    : which == USABLE ? fs.f_bavail
                                      : 0;
  RETURN_LONG(blocks * fs.f_frsize);
}

static void UnixFileSystem_getNameMax0(Thread *t, Slot *a) {
  char *path = path_of(t, a[1].ref);
  if (!path) return;
  long n = pathconf(path, _PC_NAME_MAX);
  free(path);
  RETURN_LONG(n < 0 ? NAME_MAX : n);
}

// Names of the folder `path`, one after another with their NULs, and their
// number.  NULL with errno set where it cannot be read.
static char *list_names(const char *path, size_t *count) {
  DIR *dir = opendir(path);
  if (!dir) return NULL;
  size_t size = 0, room = 4096;
  char *names = malloc(room);
  *count = 0;
  for (struct dirent *d; names && (d = readdir(dir)) != NULL;) {
    if (strcmp(d->d_name, ".") == 0 || strcmp(d->d_name, "..") == 0) continue;
    size_t n = strlen(d->d_name) + 1;
    if (n > room - size) {
      char *more = realloc(names, room *= 2);
      if (!more) free(names);
      names = more;
      if (!names) break;
    }
    memcpy(names + size, d->d_name, n);
    size += n;
    ++*count;
  }
  closedir(dir);
  if (!names) errno = ENOMEM;
  return names;
}

static void UnixFileSystem_list(Thread *t, Slot *a) {
  char *path = file_path(t, a[1].ref), *names;
  if (!path) return;
  size_t count = 0;
  thread_block_begin(t);
  names = list_names(path, &count);
  int err = names ? 0 : errno;
  thread_block_end(t);
  free(path);
  if (err == ENOMEM || count > INT32_MAX) {
    free(names);
    throw_oom(t, "C heap space");
    return;
  }
  if (!names) RETURN_REF(0);
  Ref *array = root(t, ref_array_new(t, K_String, (int32_t)count));
  const char *p = names;
  for (size_t i = 0; *array && i < count; i++) {
    Ref s = string_of(t, p);
    if (s == 0) break;
    ref_store(t, &REF_ELEMS(*array)[i], s);
    p += strlen(p) + 1;
  }
  free(names);
  RETURN_REF(*array);
}

// -- Changes -----------------------------------------------------------------

static void UnixFileSystem_createFileExclusively(Thread *t, Slot *a) {
  char *path = path_of(t, a[1].ref);
  if (!path) return;
  int fd = -EEXIST;
  if (strcmp(path, "/") != 0)
    BLOCKING_RESTART(t, fd,
                     open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  free(path);
  if (fd >= 0)
    close(fd);
  else if (fd != -EEXIST)
    io_throw_io(t, -fd);
  RETURN_INT(fd >= 0);
}

static void UnixFileSystem_delete0(Thread *t, Slot *a) {
  int n;
  ON_FILE(t, a, n, remove(path));
  RETURN_INT(n == 0);
}

static void UnixFileSystem_createDirectory(Thread *t, Slot *a) {
  int n;
  ON_FILE(t, a, n, mkdir(path, 0777));
  RETURN_INT(n == 0);
}

static void UnixFileSystem_rename0(Thread *t, Slot *a) {
  int n;
  char *to = file_path(t, a[2].ref);
  if (!to) return;
  char *from = file_path(t, a[1].ref);
  if (from) {
    BLOCKING(t, n, rename(from, to));
    a->i = n == 0;
  }
  free(from);
  free(to);
}

// The access time stays what it is.
static int set_time(const char *path, int64_t millis) {
  struct stat st;
  if (stat(path, &st) != 0) return -1;
  struct timespec times[2];
  times[0] = st.st_atim;
  times[1].tv_sec = millis / 1000;
  times[1].tv_nsec = millis % 1000 * 1000000;
  if (times[1].tv_nsec < 0) {
    times[1].tv_nsec += 1000000000;
    times[1].tv_sec--;
  }
  return utimensat(AT_FDCWD, path, times, 0);
}

static void UnixFileSystem_setLastModifiedTime(Thread *t, Slot *a) {
  int n;
  int64_t millis = a[2].j;
  ON_FILE(t, a, n, set_time(path, millis));
  RETURN_INT(n == 0);
}

static int change_mode(const char *path, mode_t set, mode_t clear) {
  struct stat st;
  if (stat(path, &st) != 0) return -1;
  return chmod(path, ((st.st_mode | set) & ~clear) & 07777);
}

static void UnixFileSystem_setReadOnly(Thread *t, Slot *a) {
  int n;
  ON_FILE(t, a, n, change_mode(path, 0, 0222));
  RETURN_INT(n == 0);
}

static void UnixFileSystem_setPermission(Thread *t, Slot *a) {
  // rwx of others are Java's bits; everybody's are these three times.
  mode_t bits = (mode_t)a[2].i & 7;
  bool enable = a[3].i & 1, owner_only = a[4].i & 1;
  bits = owner_only ? bits << 6 : bits << 6 | bits << 3 | bits;
  int n;
  ON_FILE(t, a, n,
          change_mode(path, enable ? bits : 0, enable ? 0 : bits));
  RETURN_INT(n == 0);
}

// clang-format off
#define UFS(name, desc) {"java/io/UnixFileSystem", #name, desc, \
                         UnixFileSystem_##name}
static const NativeRow rows[] = {
  UFS(canonicalize0, "(Ljava/lang/String;)Ljava/lang/String;"),
  UFS(checkAccess, "(Ljava/io/File;I)Z"),
  UFS(createDirectory, "(Ljava/io/File;)Z"),
  UFS(createFileExclusively, "(Ljava/lang/String;)Z"),
  UFS(delete0, "(Ljava/io/File;)Z"),
  UFS(getBooleanAttributes0, "(Ljava/io/File;)I"),
  UFS(getLastModifiedTime, "(Ljava/io/File;)J"),
  UFS(getLength, "(Ljava/io/File;)J"),
  UFS(getNameMax0, "(Ljava/lang/String;)J"),
  UFS(getSpace, "(Ljava/io/File;I)J"),
  UFS(list, "(Ljava/io/File;)[Ljava/lang/String;"),
  UFS(rename0, "(Ljava/io/File;Ljava/io/File;)Z"),
  UFS(setLastModifiedTime, "(Ljava/io/File;J)Z"),
  UFS(setPermission, "(Ljava/io/File;IZZ)Z"),
  UFS(setReadOnly, "(Ljava/io/File;)Z"),
  {"java/io/UnixFileSystem", "initIDs", "()V", native_nothing},
};
// clang-format on
NATIVE_TABLE(natives_unix_file_system);
