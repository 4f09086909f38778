// sun_nio_fs.c -- sun.nio.fs: the system calls behind java.nio.file.
//
// Paths come as addresses of NUL-terminated bytes in native memory, errors
// go back as UnixException with an errno.  A DIR or FILE that Java keeps as
// a long is a number of base/host.h.
#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <mntent.h>
#include <poll.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "base/host.h"
#include "native/native_io.h"

static void throw_unix(Thread *t, int err) {
  throw_new(t, "sun/nio/fs/UnixException", NULL);
  if (exception_is(t, "sun/nio/fs/UnixException"))
    SET_I32(t, t->exception, UnixException_errno, err);
}

// The value of system call `call`; an error is thrown and the native left.
#define SYSTEM(out, call)              \
  do {                                 \
    BLOCKING_RESTART(t, out, call);    \
    if ((out) < 0) {                   \
      throw_unix(t, (int)-(out));      \
      return;                          \
    }                                  \
  } while (0)

// The path at the address in slot i.
#define PATH(i) ((const char *)io_address(a[i].j))

static Ref bytes_of(Thread *t, const char *text) {
  return byte_array_new(t, text, (int32_t)strlen(text));
}

// -- Files -------------------------------------------------------------------

static void fs_getcwd(Thread *t, Slot *a) {
  char path[4096 + 1];
  if (!getcwd(path, sizeof path)) {
    throw_unix(t, errno);
    return;
  }
  RETURN_REF(bytes_of(t, path));
}

static void fs_dup(Thread *t, Slot *a) {
  int fd;
  SYSTEM(fd, fcntl(a[0].i, F_DUPFD_CLOEXEC, 0));
  RETURN_INT(fd);
}

static void fs_open0(Thread *t, Slot *a) {
  const char *path = PATH(0);
  int fd, flags = a[2].i | O_CLOEXEC;
  mode_t mode = (mode_t)a[3].i;
  SYSTEM(fd, open(path, flags, mode));
  RETURN_INT(fd);
}

static void fs_openat0(Thread *t, Slot *a) {
  const char *path = PATH(1);
  int fd, dir = a[0].i, flags = a[3].i | O_CLOEXEC;
  mode_t mode = (mode_t)a[4].i;
  SYSTEM(fd, openat(dir, path, flags, mode));
  RETURN_INT(fd);
}

// Not restarted: after EINTR the descriptor is closed all the same.  The
// callers expect no exception.
static void fs_close0(Thread *t, Slot *a) {
  int n, fd = a[0].i;
  BLOCKING(t, n, close(fd));
  if (n != 0) throw_unix(t, errno);
}

static void fs_read(Thread *t, Slot *a) {
  int fd = a[0].i, len = a[3].i;
  void *to = io_address(a[1].j);
  ssize_t n;
  SYSTEM(n, read(fd, to, (size_t)len));
  RETURN_INT(n);
}

static void fs_write(Thread *t, Slot *a) {
  int fd = a[0].i, len = a[3].i;
  const void *from = io_address(a[1].j);
  ssize_t n;
  SYSTEM(n, write(fd, from, (size_t)len));
  RETURN_INT(n);
}

// Natives that take paths and numbers and return nothing.
#define CALL_NATIVE(name, call)                  \
  static void fs_##name(Thread *t, Slot *a) {    \
    int n;                                       \
    SYSTEM(n, call);                             \
  }
CALL_NATIVE(link0, link(PATH(0), PATH(2)))
CALL_NATIVE(unlink0, unlink(PATH(0)))
CALL_NATIVE(unlinkat0, unlinkat(a[0].i, PATH(1), a[3].i))
CALL_NATIVE(mknod0, mknod(PATH(0), (mode_t)a[2].i, (dev_t)a[3].j))
CALL_NATIVE(rename0, rename(PATH(0), PATH(2)))
CALL_NATIVE(renameat0, renameat(a[0].i, PATH(1), a[3].i, PATH(4)))
CALL_NATIVE(mkdir0, mkdir(PATH(0), (mode_t)a[2].i))
CALL_NATIVE(rmdir0, rmdir(PATH(0)))
CALL_NATIVE(symlink0, symlink(PATH(0), PATH(2)))
CALL_NATIVE(chown0, chown(PATH(0), (uid_t)a[2].i, (gid_t)a[3].i))
CALL_NATIVE(lchown0, lchown(PATH(0), (uid_t)a[2].i, (gid_t)a[3].i))
CALL_NATIVE(fchown, fchown(a[0].i, (uid_t)a[1].i, (gid_t)a[2].i))
CALL_NATIVE(chmod0, chmod(PATH(0), (mode_t)a[2].i))
CALL_NATIVE(fchmod, fchmod(a[0].i, (mode_t)a[1].i))
CALL_NATIVE(access0, access(PATH(0), a[2].i))
CALL_NATIVE(fremovexattr0, fremovexattr(a[0].i, PATH(1)))
CALL_NATIVE(fsetxattr0, fsetxattr(a[0].i, PATH(1), io_address(a[3].j),
                                  (size_t)a[5].i, 0))

static void fs_exists0(Thread *t, Slot *a) {
  const char *path = PATH(0);
  int n;
  BLOCKING_RESTART(t, n, access(path, F_OK));
  RETURN_INT(n == 0);
}

static void fs_fgetxattr0(Thread *t, Slot *a) {
  ssize_t n;
  SYSTEM(n, fgetxattr(a[0].i, PATH(1), io_address(a[3].j), (size_t)a[5].i));
  RETURN_INT(n);
}

static void fs_flistxattr(Thread *t, Slot *a) {
  ssize_t n;
  SYSTEM(n, flistxattr(a[0].i, io_address(a[1].j), (size_t)a[3].i));
  RETURN_INT(n);
}

static void fs_readlink0(Thread *t, Slot *a) {
  const char *path = PATH(0);
  char target[4096 + 1];
  ssize_t n;
  SYSTEM(n, readlink(path, target, sizeof target));
  // What does not fit may have been cut.
  if (n == (ssize_t)sizeof target) {
    throw_unix(t, ENAMETOOLONG);
    return;
  }
  RETURN_REF(byte_array_new(t, target, (int32_t)n));
}

static void fs_realpath0(Thread *t, Slot *a) {
  const char *path = PATH(0);
  thread_block_begin(t);
  char *real = realpath(path, NULL);
  int err = errno;
  thread_block_end(t);
  if (!real) {
    throw_unix(t, err);
    return;
  }
  Ref r = bytes_of(t, real);
  free(real);
  RETURN_REF(r);
}

// -- Times -------------------------------------------------------------------

// `n` units of 1/`per` s since the epoch; the remainder is never negative.
static struct timespec time_of(int64_t n, int64_t per) {
  int64_t seconds = n / per, rest = n % per;
  if (rest < 0) {
    rest += per;
    seconds--;
  }
  return (struct timespec){seconds, rest * (1000000000 / per)};
}

enum { MICROS = 1000000, NANOS = 1000000000 };

static void fs_utimes0(Thread *t, Slot *a) {
  struct timespec times[] = {time_of(a[2].j, MICROS), time_of(a[4].j, MICROS)};
  int n;
  SYSTEM(n, utimensat(AT_FDCWD, PATH(0), times, 0));
}

static void fs_lutimes0(Thread *t, Slot *a) {
  struct timespec times[] = {time_of(a[2].j, MICROS), time_of(a[4].j, MICROS)};
  int n;
  SYSTEM(n, utimensat(AT_FDCWD, PATH(0), times, AT_SYMLINK_NOFOLLOW));
}

static void fs_futimes(Thread *t, Slot *a) {
  struct timespec times[] = {time_of(a[1].j, MICROS), time_of(a[3].j, MICROS)};
  int n;
  SYSTEM(n, futimens(a[0].i, times));
}

static void fs_futimens(Thread *t, Slot *a) {
  struct timespec times[] = {time_of(a[1].j, NANOS), time_of(a[3].j, NANOS)};
  int n;
  SYSTEM(n, futimens(a[0].i, times));
}

// -- Attributes --------------------------------------------------------------

static void set_attributes(Thread *t, Ref r, const struct stat *st) {
  SET_I32(t, r, UnixFileAttributes_st_mode, (int32_t)st->st_mode);
  SET_I64(t, r, UnixFileAttributes_st_ino, (int64_t)st->st_ino);
  SET_I64(t, r, UnixFileAttributes_st_dev, (int64_t)st->st_dev);
  SET_I64(t, r, UnixFileAttributes_st_rdev, (int64_t)st->st_rdev);
  SET_I32(t, r, UnixFileAttributes_st_nlink, (int32_t)st->st_nlink);
  SET_I32(t, r, UnixFileAttributes_st_uid, (int32_t)st->st_uid);
  SET_I32(t, r, UnixFileAttributes_st_gid, (int32_t)st->st_gid);
  SET_I64(t, r, UnixFileAttributes_st_size, st->st_size);
  SET_I64(t, r, UnixFileAttributes_st_atime_sec, st->st_atim.tv_sec);
  SET_I64(t, r, UnixFileAttributes_st_atime_nsec, st->st_atim.tv_nsec);
  SET_I64(t, r, UnixFileAttributes_st_mtime_sec, st->st_mtim.tv_sec);
  SET_I64(t, r, UnixFileAttributes_st_mtime_nsec, st->st_mtim.tv_nsec);
  SET_I64(t, r, UnixFileAttributes_st_ctime_sec, st->st_ctim.tv_sec);
  SET_I64(t, r, UnixFileAttributes_st_ctime_nsec, st->st_ctim.tv_nsec);
}

// A native whose `call` fills `st`, for the attributes object in slot `at`.
#define STAT_NATIVE(name, at, call)              \
  static void fs_##name(Thread *t, Slot *a) {    \
    struct stat st;                              \
    int n;                                       \
    SYSTEM(n, call);                             \
    NOT_NULL(a[at].ref);                         \
    set_attributes(t, a[at].ref, &st);           \
  }
STAT_NATIVE(stat0, 2, stat(PATH(0), &st))
STAT_NATIVE(lstat0, 2, lstat(PATH(0), &st))
STAT_NATIVE(fstat, 1, fstat(a[0].i, &st))
STAT_NATIVE(fstatat0, 4, fstatat(a[0].i, PATH(1), &st, a[3].i))

// The mode alone; 0 where there is no file.
static void fs_stat1(Thread *t, Slot *a) {
  const char *path = PATH(0);
  struct stat st;
  int n;
  BLOCKING_RESTART(t, n, stat(path, &st));
  RETURN_INT(n < 0 ? 0 : (int32_t)st.st_mode);
}

static void fs_statvfs0(Thread *t, Slot *a) {
  const char *path = PATH(0);
  struct statvfs fs;
  int n;
  SYSTEM(n, statvfs(path, &fs));
  Ref r = a[2].ref;
  NOT_NULL(r);
  SET_I64(t, r, UnixFileStoreAttributes_f_frsize, (int64_t)fs.f_frsize);
  SET_I64(t, r, UnixFileStoreAttributes_f_blocks, (int64_t)fs.f_blocks);
  SET_I64(t, r, UnixFileStoreAttributes_f_bfree, (int64_t)fs.f_bfree);
  SET_I64(t, r, UnixFileStoreAttributes_f_bavail, (int64_t)fs.f_bavail);
}

// -- Folders -----------------------------------------------------------------

// The DIR or FILE of the number in a[0]; NULL with an exception pending.
static void *handle_of(Thread *t, Slot *a) {
  void *p = host_handle((uint64_t)a[0].j);
  if (!p) throw_unix(t, EBADF);
  return p;
}

static void return_directory(Thread *t, Slot *a, DIR *dir, int err) {
  if (dir)
    a->j = (int64_t)host_handle_new(dir);
  else
    throw_unix(t, err);
}

static void fs_opendir0(Thread *t, Slot *a) {
  const char *path = PATH(0);
  thread_block_begin(t);
  DIR *dir = opendir(path);
  int err = errno;
  thread_block_end(t);
  return_directory(t, a, dir, err);
}

static void fs_fdopendir(Thread *t, Slot *a) {
  DIR *dir = fdopendir(a[0].i);
  return_directory(t, a, dir, errno);
}

static void fs_closedir(Thread *t, Slot *a) {
  DIR *dir = handle_of(t, a);
  if (!dir) return;
  host_handle_free((uint64_t)a[0].j);
  int n;
  BLOCKING(t, n, closedir(dir));
  if (n < 0 && n != -EINTR) throw_unix(t, -n);
}

static void fs_readdir(Thread *t, Slot *a) {
  DIR *dir = handle_of(t, a);
  if (!dir) return;
  thread_block_begin(t);
  errno = 0;
  struct dirent *d = readdir(dir);
  int err = errno;
  thread_block_end(t);
  if (!d && err) throw_unix(t, err);
  RETURN_REF(d ? bytes_of(t, d->d_name) : 0);
}

// -- Users and groups --------------------------------------------------------

// Entries of the user and group data base need a buffer of unknown size:
// `call` is tried with larger ones until it fits.  `found` is the entry, or
// NULL; the entry's strings live until `buf` is freed.
#define WITH_ENTRY_BUFFER(buf, size, err, call)                       \
  do {                                                                \
    size_t size = 1024;                                               \
    do {                                                              \
      free(buf);                                                      \
      size *= 2;                                                      \
      buf = malloc(size);                                             \
      err = buf ? (call) : ENOMEM;                                    \
    } while (err == EINTR || (err == ERANGE && size < (16u << 20)));  \
  } while (0)

static void return_name(Thread *t, Slot *a, const char *name, int err) {
  if (name && *name)
    a->bits = bytes_of(t, name);
  else
    throw_unix(t, err ? err : ENOENT);
}

static void fs_getpwuid(Thread *t, Slot *a) {
  struct passwd entry, *found = NULL;
  char *buf = NULL;
  int err;
  uid_t uid = (uid_t)a[0].i;
  thread_block_begin(t);
  WITH_ENTRY_BUFFER(buf, n, err, getpwuid_r(uid, &entry, buf, n, &found));
  thread_block_end(t);
  return_name(t, a, found ? found->pw_name : NULL, err);
  free(buf);
}

static void fs_getgrgid(Thread *t, Slot *a) {
  struct group entry, *found = NULL;
  char *buf = NULL;
  int err;
  gid_t gid = (gid_t)a[0].i;
  thread_block_begin(t);
  WITH_ENTRY_BUFFER(buf, n, err, getgrgid_r(gid, &entry, buf, n, &found));
  thread_block_end(t);
  return_name(t, a, found ? found->gr_name : NULL, err);
  free(buf);
}

// -1 says that there is no such name; these errors mean the same.
static void return_id(Thread *t, Slot *a, bool found, uint32_t id, int err) {
  bool unknown = err == 0 || err == ENOENT || err == ESRCH || err == EBADF ||
                 err == EPERM;
  if (!found && !unknown) throw_unix(t, err);
  RETURN_INT(found ? (int32_t)id : -1);
}

static void fs_getpwnam0(Thread *t, Slot *a) {
  struct passwd entry, *found = NULL;
  char *buf = NULL;
  int err;
  const char *name = PATH(0);
  thread_block_begin(t);
  WITH_ENTRY_BUFFER(buf, n, err, getpwnam_r(name, &entry, buf, n, &found));
  thread_block_end(t);
  return_id(t, a, found != NULL, found ? found->pw_uid : 0, err);
  free(buf);
}

static void fs_getgrnam0(Thread *t, Slot *a) {
  struct group entry, *found = NULL;
  char *buf = NULL;
  int err;
  const char *name = PATH(0);
  thread_block_begin(t);
  WITH_ENTRY_BUFFER(buf, n, err, getgrnam_r(name, &entry, buf, n, &found));
  thread_block_end(t);
  return_id(t, a, found != NULL, found ? found->gr_gid : 0, err);
  free(buf);
}

static void fs_strerror(Thread *t, Slot *a) {
  RETURN_REF(bytes_of(t, IO_ERROR(a[0].i)));
}

// Everything that the library can make use of on Linux.
static void fs_init(Thread *t, Slot *a) {
  (void)t;
  enum { OPENAT = 2, FUTIMES = 4, FUTIMENS = 8, LUTIMES = 16, XATTR = 32 };
  RETURN_INT(OPENAT | FUTIMES | FUTIMENS | LUTIMES | XATTR);
}

// -- The mount table ---------------------------------------------------------

static void fs_setmntent0(Thread *t, Slot *a) {
  FILE *f = setmntent(PATH(0), PATH(2));
  if (!f) {
    throw_unix(t, errno);
    return;
  }
  RETURN_LONG(host_handle_new(f));
}

static void fs_endmntent(Thread *t, Slot *a) {
  FILE *f = handle_of(t, a);
  if (!f) return;
  host_handle_free((uint64_t)a[0].j);
  endmntent(f);
}

static void fs_rewind(Thread *t, Slot *a) {
  FILE *f = handle_of(t, a);
  if (f) rewind(f);
}

// Length of the next line, -1 at the end.
static void fs_getlinelen(Thread *t, Slot *a) {
  FILE *f = handle_of(t, a);
  if (!f) return;
  char *line = NULL;
  size_t room = 0;
  ssize_t n = getline(&line, &room, f);
  int err = errno;
  free(line);
  if (n < 0 && !feof(f)) {
    throw_unix(t, err);
    return;
  }
  RETURN_INT(n < 0 || n > INT32_MAX ? -1 : n);
}

static void fs_getmntent0(Thread *t, Slot *a) {
  FILE *f = handle_of(t, a);
  if (!f) return;
  NOT_NULL(a[2].ref);
  struct mntent entry;
  if (!getmntent_r(f, &entry, io_address(a[3].j), a[5].i)) RETURN_INT(-1);
  Ref r = bytes_of(t, entry.mnt_fsname);
  if (r == 0) return;
  SET_REF(t, a[2].ref, UnixMountEntry_name, r);
  r = bytes_of(t, entry.mnt_dir);
  if (r == 0) return;
  SET_REF(t, a[2].ref, UnixMountEntry_dir, r);
  r = bytes_of(t, entry.mnt_type);
  if (r == 0) return;
  SET_REF(t, a[2].ref, UnixMountEntry_fstype, r);
  r = bytes_of(t, entry.mnt_opts);
  if (r == 0) return;
  SET_REF(t, a[2].ref, UnixMountEntry_opts, r);
  RETURN_INT(0);
}

// -- Copying -----------------------------------------------------------------

// Through a buffer, where sendfile cannot do it.  0 or -errno.
static int copy_through(int to, int from, const volatile int32_t *cancel) {
  char buf[16384];
  for (;;) {
    ssize_t n = read(from, buf, sizeof buf);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return n == 0 ? 0 : -errno;
    if (cancel && *cancel) return -ECANCELED;
    for (ssize_t done = 0; done < n;) {
      ssize_t m = write(to, buf + done, (size_t)(n - done));
      if (m < 0 && errno != EINTR) return -errno;
      if (m > 0) done += m;
    }
  }
}

static int copy_all(int to, int from, const volatile int32_t *cancel) {
  for (;;) {
    ssize_t n = sendfile(to, from, NULL, cancel ? 1 << 20 : 0x7ffff000);
    if (n == 0) return copy_through(to, from, cancel);  // /proc has size 0
    if (n < 0 && (errno == EINVAL || errno == ENOSYS))
      return copy_through(to, from, cancel);
    if (n < 0 && errno != EINTR && errno != EAGAIN) return -errno;
    if (cancel && *cancel) return -ECANCELED;
  }
}

// The third argument is the address of an int that another thread sets to
// cancel the copy; it may be 0.
static void fs_transfer(Thread *t, Slot *a) {
  int to = a[0].i, from = a[1].i;
  const volatile int32_t *cancel = io_address(a[2].j);
  thread_block_begin(t);
  int n = copy_all(to, from, cancel);
  thread_block_end(t);
  if (n < 0) throw_unix(t, -n);
}

// -- Watching ----------------------------------------------------------------

static void watch_eventSize(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(sizeof(struct inotify_event));
}

static void watch_eventOffsets(Thread *t, Slot *a) {
  Ref r = prim_array_new(t, 'I', 5);
  if (r == 0) return;
  INT_ELEMS(r)[0] = offsetof(struct inotify_event, wd);
  INT_ELEMS(r)[1] = offsetof(struct inotify_event, mask);
  INT_ELEMS(r)[2] = offsetof(struct inotify_event, cookie);
  INT_ELEMS(r)[3] = offsetof(struct inotify_event, len);
  INT_ELEMS(r)[4] = offsetof(struct inotify_event, name);
  RETURN_REF(r);
}

static void watch_inotifyInit(Thread *t, Slot *a) {
  int fd;
  SYSTEM(fd, inotify_init1(IN_CLOEXEC));
  RETURN_INT(fd);
}

static void watch_inotifyAddWatch(Thread *t, Slot *a) {
  int n;
  SYSTEM(n, inotify_add_watch(a[0].i, PATH(1), (uint32_t)a[3].i));
  RETURN_INT(n);
}

static void watch_inotifyRmWatch(Thread *t, Slot *a) {
  int n;
  SYSTEM(n, inotify_rm_watch(a[0].i, a[1].i));
}

static void watch_configureBlocking(Thread *t, Slot *a) {
  int flags, n;
  SYSTEM(flags, fcntl(a[0].i, F_GETFL));
  flags = a[1].i & 1 ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
  SYSTEM(n, fcntl(a[0].i, F_SETFL, flags));
}

static void watch_socketpair(Thread *t, Slot *a) {
  int pair[2], n;
  NOT_NULL(a[0].ref);
  if (!array_range_ok(t, a[0].ref, 0, 2)) return;
  SYSTEM(n, socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair));
  INT_ELEMS(a[0].ref)[0] = pair[0];
  INT_ELEMS(a[0].ref)[1] = pair[1];
}

// How many of the two are readable; 0 when a signal came first.
static void watch_poll(Thread *t, Slot *a) {
  struct pollfd fds[] = {{a[0].i, POLLIN, 0}, {a[1].i, POLLIN, 0}};
  int n;
  BLOCKING(t, n, poll(fds, 2, -1));
  if (n < 0 && n != -EINTR) throw_unix(t, -n);
  RETURN_INT(n < 0 ? 0 : n);
}

// clang-format off
#define UNIX(name, desc) \
  {"sun/nio/fs/UnixNativeDispatcher", #name, desc, fs_##name}
#define LINUX(name, desc) \
  {"sun/nio/fs/LinuxNativeDispatcher", #name, desc, fs_##name}
#define WATCH(name, desc) \
  {"sun/nio/fs/LinuxWatchService", #name, desc, watch_##name}
#define ATTRS "Lsun/nio/fs/UnixFileAttributes;"
static const NativeRow rows[] = {
  UNIX(access0, "(JI)V"), UNIX(chmod0, "(JI)V"), UNIX(chown0, "(JII)V"),
  UNIX(close0, "(I)V"), UNIX(closedir, "(J)V"), UNIX(dup, "(I)I"),
  UNIX(exists0, "(J)Z"), UNIX(fchmod, "(II)V"), UNIX(fchown, "(III)V"),
  UNIX(fdopendir, "(I)J"), UNIX(fgetxattr0, "(IJJI)I"),
  UNIX(flistxattr, "(IJI)I"), UNIX(fremovexattr0, "(IJ)V"),
  UNIX(fsetxattr0, "(IJJI)V"), UNIX(fstat, "(I" ATTRS ")V"),
  UNIX(fstatat0, "(IJI" ATTRS ")V"), UNIX(futimens, "(IJJ)V"),
  UNIX(futimes, "(IJJ)V"), UNIX(getcwd, "()[B"), UNIX(getgrgid, "(I)[B"),
  UNIX(getgrnam0, "(J)I"), UNIX(getlinelen, "(J)I"),
  UNIX(getpwnam0, "(J)I"), UNIX(getpwuid, "(I)[B"), UNIX(init, "()I"),
  UNIX(lchown0, "(JII)V"), UNIX(link0, "(JJ)V"),
  UNIX(lstat0, "(J" ATTRS ")V"), UNIX(lutimes0, "(JJJ)V"),
  UNIX(mkdir0, "(JI)V"), UNIX(mknod0, "(JIJ)V"), UNIX(open0, "(JII)I"),
  UNIX(openat0, "(IJII)I"), UNIX(opendir0, "(J)J"), UNIX(read, "(IJI)I"),
  UNIX(readdir, "(J)[B"), UNIX(readlink0, "(J)[B"),
  UNIX(realpath0, "(J)[B"), UNIX(rename0, "(JJ)V"),
  UNIX(renameat0, "(IJIJ)V"), UNIX(rewind, "(J)V"), UNIX(rmdir0, "(J)V"),
  UNIX(stat0, "(J" ATTRS ")V"), UNIX(stat1, "(J)I"),
  UNIX(statvfs0, "(JLsun/nio/fs/UnixFileStoreAttributes;)V"),
  UNIX(strerror, "(I)[B"), UNIX(symlink0, "(JJ)V"), UNIX(unlink0, "(J)V"),
  UNIX(unlinkat0, "(IJI)V"), UNIX(utimes0, "(JJJ)V"),
  UNIX(write, "(IJI)I"),

  LINUX(endmntent, "(J)V"),
  LINUX(getmntent0, "(JLsun/nio/fs/UnixMountEntry;JI)I"),
  LINUX(setmntent0, "(JJ)J"),
  {"sun/nio/fs/LinuxNativeDispatcher", "init", "()V", native_nothing},
  {"sun/nio/fs/UnixCopyFile", "transfer", "(IIJ)V", fs_transfer},

  WATCH(configureBlocking, "(IZ)V"), WATCH(eventOffsets, "()[I"),
  WATCH(eventSize, "()I"), WATCH(inotifyAddWatch, "(IJI)I"),
  WATCH(inotifyInit, "()I"), WATCH(inotifyRmWatch, "(II)V"),
  WATCH(poll, "(II)I"), WATCH(socketpair, "([I)V"),
};
// clang-format on
NATIVE_TABLE(natives_sun_nio_fs);
