// java_io.c -- java.io: descriptors, streams, random access, the console.
//
// The streams block and restart what a signal interrupts.  Messages and the
// order of checks are those of the library's own natives.
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#include <stdlib.h>

#include "native/native_io.h"

// -- Descriptors -------------------------------------------------------------

static bool throw_closed(Thread *t) {
  return throw_new(t, "java/io/IOException", "Stream Closed");
}

// java.io never closes 0, 1 and 2: another file would take their place and
// receive what is meant for the terminal.  They become /dev/null.
static int close_descriptor(Thread *t, int fd) {
  int n;
  if (fd > STDERR_FILENO) {
    BLOCKING(t, n, close(fd));
    return n;
  }
  int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (null < 0) return -errno;
  n = dup2(null, fd) < 0 ? -errno : 0;
  close(null);
  return n;
}

static void FileDescriptor_close0(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref);
  if (fd < 0) return;
  // Forget the number first: another thread may be given it at once.
  SET_I32(t, a[0].ref, FileDescriptor_fd, -1);
  int n = close_descriptor(t, fd);
  if (n < 0) io_throw_io(t, -n);
}

static void FileCleanable_cleanupClose0(Thread *t, Slot *a) {
  if (a[0].i < 0) return;
  int n = close_descriptor(t, a[0].i);
  if (n < 0) io_throw_io(t, -n);
}

// A handle is something Windows has.
static void FileDescriptor_getHandle(Thread *t, Slot *a) {
  (void)t;
  RETURN_LONG(-1);
}

static void FileDescriptor_getAppend(Thread *t, Slot *a) {
  (void)t;
  int flags = fcntl(a[0].i, F_GETFL);
  RETURN_INT(flags >= 0 && (flags & O_APPEND));
}

static void FileDescriptor_sync(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref), n;
  BLOCKING_RESTART(t, n, fsync(fd));
  if (n < 0)
    throw_new(t, "java/io/SyncFailedException", "sync failed");
}

// -- What the three kinds of stream share ------------------------------------

// Open `path` and store the descriptor in the FileDescriptor `*object` (a
// slot that is a root).  A folder cannot be opened as a file.
static void open_path(Thread *t, char *path, int flags, Ref *object) {
  // The kernel would take a name with slashes at its end for a folder.
  for (size_t n = strlen(path); n > 1 && path[n - 1] == '/'; n--)
    path[n - 1] = '\0';
  int fd;
  BLOCKING_RESTART(t, fd, open(path, flags | O_CLOEXEC, 0666));
  struct stat st;
  if (fd >= 0 && fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
    close(fd);
    fd = -EISDIR;
  }
  if (fd < 0) {
    io_throw_not_found(t, path, -fd);
    return;
  }
  if (*object == 0) {
    close(fd);
    return;
  }
  SET_I32(t, *object, FileDescriptor_fd, fd);
  SET_I8(t, *object, FileDescriptor_append, (flags & O_APPEND) != 0);
}

// open0 of each kind: a[0] is the stream, a[1] the path, and `descriptor`
// the stream's FileDescriptor.
static void open_stream(Thread *t, Slot *a, Ref descriptor, int flags) {
  NOT_NULL(a[1].ref);
  char *path = string_utf8(t, a[1].ref);
  if (!path) {
    throw_oom(t, "C heap space");
    return;
  }
  open_path(t, path, flags, root(t, descriptor));
  free(path);
}

// read() into the byte array a[1] at a[2], at most a[3] bytes.
static void read_bytes(Thread *t, Slot *a, int fd) {
  NOT_NULL(a[1].ref);
  int32_t off = a[2].i, len = a[3].i;
  if (!array_range_ok(t, a[1].ref, off, len)) return;
  if (len == 0) RETURN_INT(0);
  if (fd < 0) {
    throw_closed(t);
    return;
  }
  IoBuffer b;
  uint8_t *bytes = io_buffer(t, &b, (size_t)len);
  if (!bytes) return;
  ssize_t n;
  BLOCKING_RESTART(t, n, read(fd, bytes, (size_t)len));
  if (n > 0)
    memcpy(BYTE_ELEMS(a[1].ref) + off, bytes, (size_t)n);
  else if (n < 0)
    io_throw_io(t, (int)-n);
  io_buffer_free(&b);
  RETURN_INT(n > 0 ? n : -1);
}

static void read_one(Thread *t, Slot *a, int fd) {
  if (fd < 0) {
    throw_closed(t);
    return;
  }
  uint8_t byte = 0;
  ssize_t n;
  BLOCKING_RESTART(t, n, read(fd, &byte, 1));
  if (n < 0)
    io_throw_io(t, (int)-n);
  else
    RETURN_INT(n == 0 ? -1 : byte);
}

static bool write_all(Thread *t, int fd, const uint8_t *bytes, size_t len) {
  if (fd < 0) return throw_closed(t);
  while (len > 0) {
    ssize_t n;
    BLOCKING_RESTART(t, n, write(fd, bytes, len));
    if (n < 0) return io_throw_io(t, (int)-n);
    bytes += n;
    len -= (size_t)n;
  }
  return true;
}

static void write_bytes(Thread *t, Slot *a, int fd) {
  NOT_NULL(a[1].ref);
  int32_t off = a[2].i, len = a[3].i;
  if (!array_range_ok(t, a[1].ref, off, len) || len == 0) return;
  IoBuffer b;
  uint8_t *bytes = io_buffer(t, &b, (size_t)len);
  if (!bytes) return;
  memcpy(bytes, BYTE_ELEMS(a[1].ref) + off, (size_t)len);
  write_all(t, fd, bytes, (size_t)len);
  io_buffer_free(&b);
}

static void write_one(Thread *t, Slot *a, int fd) {
  uint8_t byte = (uint8_t)a[1].i;
  write_all(t, fd, &byte, 1);
}

// lseek; -1 with an exception pending.
static int64_t seek(Thread *t, int fd, int64_t to, int whence) {
  if (fd < 0) {
    throw_closed(t);
    return -1;
  }
  off_t at = lseek(fd, to, whence);
  if (at < 0) io_throw_io(t, errno);
  return at;
}

// Size of the open file, of a block device too; -1 with an exception.
static int64_t file_length(Thread *t, int fd) {
  if (fd < 0) {
    throw_closed(t);
    return -1;
  }
  struct stat st;
  uint64_t device = 0;
  if (fstat(fd, &st) != 0) {
    io_throw_io(t, errno);
    return -1;
  }
  if (S_ISBLK(st.st_mode) && ioctl(fd, BLKGETSIZE64, &device) == 0)
    return (int64_t)device;
  return st.st_size;
}

// -- FileInputStream ---------------------------------------------------------

static int in_fd(Thread *t, Slot *a) {
  return io_fd(t, GET_REF(t, a[0].ref, FileInputStream_fd));
}

static void FileInputStream_open0(Thread *t, Slot *a) {
  open_stream(t, a, GET_REF(t, a[0].ref, FileInputStream_fd), O_RDONLY);
}

static void FileInputStream_readBytes(Thread *t, Slot *a) {
  read_bytes(t, a, in_fd(t, a));
}

static void FileInputStream_read0(Thread *t, Slot *a) {
  read_one(t, a, in_fd(t, a));
}

static void FileInputStream_length0(Thread *t, Slot *a) {
  RETURN_LONG(file_length(t, in_fd(t, a)));
}

static void FileInputStream_position0(Thread *t, Slot *a) {
  RETURN_LONG(seek(t, in_fd(t, a), 0, SEEK_CUR));
}

static void FileInputStream_skip0(Thread *t, Slot *a) {
  int fd = in_fd(t, a);
  int64_t from = seek(t, fd, 0, SEEK_CUR);
  if (from < 0) return;
  int64_t to = seek(t, fd, a[1].j, SEEK_CUR);
  if (to >= 0) RETURN_LONG(to - from);
}

// Bytes that can be read without blocking; -errno where unknown.
static int64_t available(int fd) {
  struct stat st;
  int64_t size = -1;
  if (fstat(fd, &st) == 0) {
    int n;
    bool stream = S_ISCHR(st.st_mode) || S_ISFIFO(st.st_mode) ||
                  S_ISSOCK(st.st_mode);
    if (stream && ioctl(fd, FIONREAD, &n) >= 0) return n;
    if (S_ISREG(st.st_mode)) size = st.st_size;
  }
  off_t at = lseek(fd, 0, SEEK_CUR);
  if (at < 0) return -errno;
  if (size < at) {
    size = lseek(fd, 0, SEEK_END);
    if (size < 0 || lseek(fd, at, SEEK_SET) < 0) return -errno;
  }
  return size - at;
}

static void FileInputStream_available0(Thread *t, Slot *a) {
  int fd = in_fd(t, a);
  if (fd < 0) {
    throw_closed(t);
    return;
  }
  int64_t n = available(fd);
  if (n < 0)
    io_throw_io(t, (int)-n);
  else
    RETURN_INT(n > INT32_MAX ? INT32_MAX : n);
}

// -- FileOutputStream --------------------------------------------------------

static int out_fd(Thread *t, Slot *a) {
  return io_fd(t, GET_REF(t, a[0].ref, FileOutputStream_fd));
}

static void FileOutputStream_open0(Thread *t, Slot *a) {
  int flags = O_WRONLY | O_CREAT | (a[2].i & 1 ? O_APPEND : O_TRUNC);
  open_stream(t, a, GET_REF(t, a[0].ref, FileOutputStream_fd), flags);
}

static void FileOutputStream_write(Thread *t, Slot *a) {
  write_one(t, a, out_fd(t, a));
}

static void FileOutputStream_writeBytes(Thread *t, Slot *a) {
  write_bytes(t, a, out_fd(t, a));
}

// -- RandomAccessFile --------------------------------------------------------

static int raf_fd(Thread *t, Slot *a) {
  return io_fd(t, GET_REF(t, a[0].ref, RandomAccessFile_fd));
}

static void RandomAccessFile_open0(Thread *t, Slot *a) {
  enum { READ = 1, READ_WRITE = 2, SYNC = 4, DSYNC = 8 };
  int mode = a[2].i, flags = 0;
  if (mode & READ)
    flags = O_RDONLY;
  else if (mode & READ_WRITE)
    flags = O_RDWR | O_CREAT | (mode & SYNC ? O_SYNC : 0) |
            (mode & DSYNC ? O_DSYNC : 0);
  open_stream(t, a, GET_REF(t, a[0].ref, RandomAccessFile_fd), flags);
}

static void RandomAccessFile_readBytes(Thread *t, Slot *a) {
  read_bytes(t, a, raf_fd(t, a));
}

static void RandomAccessFile_read0(Thread *t, Slot *a) {
  read_one(t, a, raf_fd(t, a));
}

static void RandomAccessFile_writeBytes(Thread *t, Slot *a) {
  write_bytes(t, a, raf_fd(t, a));
}

static void RandomAccessFile_write0(Thread *t, Slot *a) {
  write_one(t, a, raf_fd(t, a));
}

static void RandomAccessFile_getFilePointer(Thread *t, Slot *a) {
  RETURN_LONG(seek(t, raf_fd(t, a), 0, SEEK_CUR));
}

static void RandomAccessFile_seek0(Thread *t, Slot *a) {
  int fd = raf_fd(t, a);
  if (fd >= 0 && a[1].j < 0)
    throw_new(t, "java/io/IOException", "Negative seek offset");
  else
    seek(t, fd, a[1].j, SEEK_SET);
}

static void RandomAccessFile_length(Thread *t, Slot *a) {
  RETURN_LONG(file_length(t, raf_fd(t, a)));
}

// The position stays, but not behind the new end.
static void RandomAccessFile_setLength(Thread *t, Slot *a) {
  int fd = raf_fd(t, a), n;
  int64_t size = a[1].j, at = seek(t, fd, 0, SEEK_CUR);
  if (at < 0) return;
  BLOCKING_RESTART(t, n, ftruncate(fd, size));
  if (n < 0)
    io_throw_io(t, -n);
  else
    seek(t, fd, at > size ? 0 : at, at > size ? SEEK_END : SEEK_SET);
}

// -- Console, ObjectStreamClass ----------------------------------------------

// A bit each for standard input, output and error.
static void Console_ttyStatus(Thread *t, Slot *a) {
  (void)t;
  int status = 0;
  for (int fd = 0; fd < 3; fd++) status |= (isatty(fd) != 0) << fd;
  RETURN_INT(status);
}

// The locale's: null says so.
static void Console_encoding(Thread *t, Slot *a) {
  (void)t;
  RETURN_REF(0);
}

static void Console_echo(Thread *t, Slot *a) {
  struct termios tty;
  bool on = a[0].i & 1;
  if (tcgetattr(STDIN_FILENO, &tty) != 0) {
    io_throw_io(t, errno);
    return;
  }
  bool was = tty.c_lflag & ECHO;
  if (on)
    tty.c_lflag |= (tcflag_t)ECHO;
  else
    tty.c_lflag &= ~(tcflag_t)ECHO;
  if (tcsetattr(STDIN_FILENO, TCSANOW, &tty) != 0)
    io_throw_io(t, errno);
  else
    RETURN_INT(was);
}

static void ObjectStreamClass_hasStaticInitializer(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  RETURN_INT(class_of_mirror(t, a[0].ref)->clinit != NULL);
}

// clang-format off
static const NativeRow rows[] = {
  {"java/io/Console", "echo", "(Z)Z", Console_echo},
  {"java/io/Console", "encoding", "()Ljava/lang/String;", Console_encoding},
  {"java/io/Console", "ttyStatus", "()I", Console_ttyStatus},
  {"java/io/FileCleanable", "cleanupClose0", "(IJ)V",
   FileCleanable_cleanupClose0},
  {"java/io/FileDescriptor", "close0", "()V", FileDescriptor_close0},
  {"java/io/FileDescriptor", "getAppend", "(I)Z", FileDescriptor_getAppend},
  {"java/io/FileDescriptor", "getHandle", "(I)J", FileDescriptor_getHandle},
  {"java/io/FileDescriptor", "initIDs", "()V", native_nothing},
  {"java/io/FileDescriptor", "sync", "()V", FileDescriptor_sync},
  {"java/io/FileInputStream", "available0", "()I",
   FileInputStream_available0},
  {"java/io/FileInputStream", "initIDs", "()V", native_nothing},
  {"java/io/FileInputStream", "length0", "()J", FileInputStream_length0},
  {"java/io/FileInputStream", "open0", "(Ljava/lang/String;)V",
   FileInputStream_open0},
  {"java/io/FileInputStream", "position0", "()J", FileInputStream_position0},
  {"java/io/FileInputStream", "read0", "()I", FileInputStream_read0},
  {"java/io/FileInputStream", "readBytes", "([BII)I",
   FileInputStream_readBytes},
  {"java/io/FileInputStream", "skip0", "(J)J", FileInputStream_skip0},
  {"java/io/FileOutputStream", "initIDs", "()V", native_nothing},
  {"java/io/FileOutputStream", "open0", "(Ljava/lang/String;Z)V",
   FileOutputStream_open0},
  {"java/io/FileOutputStream", "write", "(IZ)V", FileOutputStream_write},
  {"java/io/FileOutputStream", "writeBytes", "([BIIZ)V",
   FileOutputStream_writeBytes},
  {"java/io/ObjectStreamClass", "hasStaticInitializer",
   "(Ljava/lang/Class;)Z", ObjectStreamClass_hasStaticInitializer},
  {"java/io/ObjectStreamClass", "initNative", "()V", native_nothing},
  {"java/io/RandomAccessFile", "getFilePointer", "()J",
   RandomAccessFile_getFilePointer},
  {"java/io/RandomAccessFile", "initIDs", "()V", native_nothing},
  {"java/io/RandomAccessFile", "length", "()J", RandomAccessFile_length},
  {"java/io/RandomAccessFile", "open0", "(Ljava/lang/String;I)V",
   RandomAccessFile_open0},
  {"java/io/RandomAccessFile", "read0", "()I", RandomAccessFile_read0},
  {"java/io/RandomAccessFile", "readBytes", "([BII)I",
   RandomAccessFile_readBytes},
  {"java/io/RandomAccessFile", "seek0", "(J)V", RandomAccessFile_seek0},
  {"java/io/RandomAccessFile", "setLength", "(J)V",
   RandomAccessFile_setLength},
  {"java/io/RandomAccessFile", "write0", "(I)V", RandomAccessFile_write0},
  {"java/io/RandomAccessFile", "writeBytes", "([BII)V",
   RandomAccessFile_writeBytes},
};
// clang-format on
NATIVE_TABLE(natives_java_io);
