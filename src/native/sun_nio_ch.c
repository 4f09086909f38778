// sun_nio_ch.c -- sun.nio.ch: channels of files, polling, native threads.
//
// Buffers are native memory, so calls work on them in place.  A call that a
// signal interrupts is not restarted but answers IOS_INTERRUPTED: the
// channel may have been closed, and it is Java that knows.
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <linux/fs.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include "native/native_io.h"

// `n`, or IOS_INTERRUPTED, or IOS_THROWN with IOException pending.
static int64_t status_of(Thread *t, int64_t n) {
  if (n >= 0) return n;
  if (n == -EINTR) return IOS_INTERRUPTED;
  io_throw_io(t, (int)-n);
  return IOS_THROWN;
}

// Throw IOException if `n` is an error.
static void check(Thread *t, int64_t n) {
  if (n < 0) io_throw_io(t, (int)-n);
}

// -- IOUtil ------------------------------------------------------------------

static void IOUtil_fdVal(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  RETURN_INT(io_fd(t, a[0].ref));
}

static void IOUtil_setfdVal(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  SET_I32(t, a[0].ref, FileDescriptor_fd, a[1].i);
}

static void IOUtil_configureBlocking(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref), flags = fcntl(fd, F_GETFL);
  int wanted = a[1].i & 1 ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
  if (flags < 0 || (flags != wanted && fcntl(fd, F_SETFL, wanted) < 0))
    io_throw_io(t, errno);
}

static void IOUtil_fdLimit(Thread *t, Slot *a) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) < 0) {
    io_throw_io(t, errno);
    return;
  }
  RETURN_INT(limit.rlim_max > INT32_MAX ? INT32_MAX
                                        : (int32_t)limit.rlim_max);
}

static void IOUtil_iovMax(Thread *t, Slot *a) {
  (void)t;
  long n = sysconf(_SC_IOV_MAX);
  RETURN_INT(n < 0 ? 16 : n);
}

// Both ends of a pipe in a long, the reading one on top.
static void IOUtil_makePipe(Thread *t, Slot *a) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | (a[0].i & 1 ? 0 : O_NONBLOCK)) < 0) {
    io_throw_io(t, errno);
    return;
  }
  RETURN_LONG((int64_t)ends[0] << 32 | ends[1]);
}

static void IOUtil_write1(Thread *t, Slot *a) {
  uint8_t byte = (uint8_t)a[1].i;
  ssize_t n;
  BLOCKING(t, n, write(a[0].i, &byte, 1));
  RETURN_INT(io_status(t, n, false));
}

// Read all that a non-blocking descriptor has; was there anything?
static void IOUtil_drain(Thread *t, Slot *a) {
  char buf[128];
  bool some = false;
  for (;;) {
    ssize_t n = read(a[0].i, buf, sizeof buf);
    if (n < 0 && errno != EAGAIN && errno != EWOULDBLOCK) {
      io_throw_io(t, errno);
      return;
    }
    some |= n > 0;
    if (n < (ssize_t)sizeof buf) RETURN_INT(some);
  }
}

static void IOUtil_drain1(Thread *t, Slot *a) {
  char byte;
  ssize_t n = read(a[0].i, &byte, 1);
  if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) RETURN_INT(0);
  RETURN_INT(status_of(t, n < 0 ? -errno : n));
}

static void IOUtil_randomBytes(Thread *t, Slot *a) {
  (void)a;
  throw_new(t, "java/lang/UnsupportedOperationException", NULL);
}

// -- Reading and writing -----------------------------------------------------

// A native of (FileDescriptor, address, length, ...): `call` makes use of
// fd, buf, len, and pos where there is one.
#define TRANSFER_NATIVE(name, reading, call)             \
  static void name(Thread *t, Slot *a) {                 \
    int fd = io_fd(t, a[0].ref);                         \
    void *buf = io_address(a[1].j);                      \
    size_t len = (size_t)(uint32_t)a[3].i;               \
    ssize_t n;                                           \
    BLOCKING(t, n, call);                                \
    a->j = io_status(t, n, reading);                     \
  }
TRANSFER_NATIVE(File_read0, true, read(fd, buf, len))
TRANSFER_NATIVE(File_write0, false, write(fd, buf, len))
TRANSFER_NATIVE(File_pread0, true, pread(fd, buf, len, a[4].j))
TRANSFER_NATIVE(File_pwrite0, false, pwrite(fd, buf, len, a[4].j))
TRANSFER_NATIVE(File_readv0, true, readv(fd, buf, (int)len))
TRANSFER_NATIVE(File_writev0, false, writev(fd, buf, (int)len))

// A connection that the other side has reset says so by an exception of its
// own class, once.
static void socket_read(Thread *t, Slot *a, ssize_t n) {
  if (n == -ECONNRESET || n == -EPIPE) {
    throw_new(t, "sun/net/ConnectionResetException", "Connection reset");
    RETURN_LONG(IOS_THROWN);
  }
  RETURN_LONG(io_status(t, n, true));
}

static void Socket_read0(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref);
  void *buf = io_address(a[1].j);
  ssize_t n;
  BLOCKING(t, n, read(fd, buf, (size_t)(uint32_t)a[3].i));
  socket_read(t, a, n);
}

static void Socket_readv0(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref);
  void *buf = io_address(a[1].j);
  ssize_t n;
  BLOCKING(t, n, readv(fd, buf, a[3].i));
  socket_read(t, a, n);
}

// Datagrams of a connected channel.
static void datagram_status(Thread *t, Slot *a, ssize_t n, bool reading) {
  if (n == -ECONNREFUSED) {
    throw_new(t, "java/net/PortUnreachableException", NULL);
    RETURN_LONG(IOS_THROWN);
  }
  RETURN_LONG(io_status(t, n, reading));
}

#define DATAGRAM_NATIVE(name, reading, call)                        \
  static void name(Thread *t, Slot *a) {                            \
    int fd = io_fd(t, a[0].ref);                                    \
    void *buf = io_address(a[1].j);                                 \
    size_t len = (size_t)(uint32_t)a[3].i;                          \
    struct msghdr message = {.msg_iov = buf, .msg_iovlen = len};    \
    (void)message;                                                  \
    ssize_t n;                                                      \
    BLOCKING(t, n, call);                                           \
    datagram_status(t, a, n, reading);                              \
  }
DATAGRAM_NATIVE(Datagram_read0, true, recv(fd, buf, len, 0))
DATAGRAM_NATIVE(Datagram_readv0, true, recvmsg(fd, &message, 0))
DATAGRAM_NATIVE(Datagram_write0, false, send(fd, buf, len, 0))
DATAGRAM_NATIVE(Datagram_writev0, false, sendmsg(fd, &message, 0))

// -- Files -------------------------------------------------------------------

static void File_force0(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref), n;
  bool metadata = a[1].i & 1;
  BLOCKING(t, n, metadata ? fsync(fd) : fdatasync(fd));
  RETURN_INT(status_of(t, n));
}

// Where the position is, or with an offset from 0 on, set it.
static void File_seek0(Thread *t, Slot *a) {
  int64_t to = a[1].j;
  off_t n = lseek(io_fd(t, a[0].ref), to < 0 ? 0 : to,
                  to < 0 ? SEEK_CUR : SEEK_SET);
  RETURN_LONG(status_of(t, n < 0 ? -errno : n));
}

static void File_truncate0(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref), n;
  int64_t size = a[1].j;
  BLOCKING(t, n, ftruncate(fd, size));
  RETURN_INT(status_of(t, n));
}

static void File_size0(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref);
  struct stat st;
  uint64_t device;
  if (fstat(fd, &st) < 0) RETURN_LONG(status_of(t, -errno));
  if (!S_ISBLK(st.st_mode)) RETURN_LONG(st.st_size);
  if (ioctl(fd, BLKGETSIZE64, &device) < 0) RETURN_LONG(status_of(t, -errno));
  RETURN_LONG(device);
}

// A size that reaches to the end of all files is 0 for the system.
static struct flock lock_of(int64_t at, int64_t size, int type) {
  return (struct flock){.l_type = (short)type,
                        .l_whence = SEEK_SET,
                        .l_start = at,
                        .l_len = size == INT64_MAX ? 0 : size};
}

static void File_lock0(Thread *t, Slot *a) {
  enum { NO_LOCK = -1, LOCKED = 0, INTERRUPTED = 2 };
  int fd = io_fd(t, a[0].ref), n;
  bool wait = a[1].i & 1;
  struct flock lock = lock_of(a[2].j, a[4].j, a[6].i & 1 ? F_RDLCK : F_WRLCK);
  BLOCKING(t, n, fcntl(fd, wait ? F_SETLKW : F_SETLK, &lock));
  if (n >= 0) RETURN_INT(LOCKED);
  if (!wait && (n == -EAGAIN || n == -EACCES)) RETURN_INT(NO_LOCK);
  if (n != -EINTR) io_throw_io(t, -n);
  RETURN_INT(INTERRUPTED);
}

static void File_release0(Thread *t, Slot *a) {
  struct flock lock = lock_of(a[1].j, a[3].j, F_UNLCK);
  if (fcntl(io_fd(t, a[0].ref), F_SETLK, &lock) < 0) io_throw_io(t, errno);
}

static void close_fd(Thread *t, int fd) {
  if (fd < 0) return;
  int n;
  BLOCKING(t, n, close(fd));
  // After EINTR it is closed all the same.
  if (n != -EINTR) check(t, n);
}

static void File_close0(Thread *t, Slot *a) {
  close_fd(t, io_fd(t, a[0].ref));
}

static void File_closeIntFD(Thread *t, Slot *a) {
  close_fd(t, a[0].i);
}

// Before a socket is closed that others may be blocked on, its number is
// made to name a socket whose other end is closed: who comes late reads the
// end of the stream, and nobody gets a file opened meanwhile.
static void File_preClose0(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref), pair[2], n;
  if (fd < 0) return;
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0) {
    io_throw_io(t, errno);
    return;
  }
  close(pair[1]);
  BLOCKING(t, n, dup3(pair[0], fd, O_CLOEXEC));
  close(pair[0]);
  check(t, n);
}

static void File_dup0(Thread *t, Slot *a) {
  int from = io_fd(t, a[0].ref), to = io_fd(t, a[1].ref), n;
  BLOCKING(t, n, dup3(from, to, O_CLOEXEC));
  check(t, n);
}

static void File_canTransferToFromOverlappedMap0(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(true);
}

// Returns the alignment that direct I/O asks for.
static void File_setDirect0(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref), flags = fcntl(fd, F_GETFL);
  struct statvfs fs;
  if (flags < 0 || fcntl(fd, F_SETFL, flags | O_DIRECT) < 0 ||
      fstatvfs(fd, &fs) < 0)
    RETURN_INT(status_of(t, -errno));
  RETURN_INT(fs.f_frsize);
}

static void FileKey_init(Thread *t, Slot *a) {
  struct stat st;
  if (fstat(io_fd(t, a[1].ref), &st) < 0) {
    io_throw_io(t, errno);
    return;
  }
  SET_I64(t, a[0].ref, FileKey_st_dev, (int64_t)st.st_dev);
  SET_I64(t, a[0].ref, FileKey_st_ino, (int64_t)st.st_ino);
}

// -- FileChannelImpl: mapping and transfer -----------------------------------

static size_t page_size(void) {
  return (size_t)sysconf(_SC_PAGESIZE);
}

static void Channel_initIDs(Thread *t, Slot *a) {
  (void)t;
  RETURN_LONG(page_size());
}

// Mapped files lie in the image's native memory, over a block of it that is
// so taken; they are not part of a saved image, like any other open file.
// Returns an address or -errno.
static int64_t map_file(int fd, int prot, int flags, int64_t at, size_t n) {
  size_t page = page_size(), size = align_up(n, page);
  // Blocks of this size are whole pages.
  if (size < page || page != 4096) return -ENOMEM;
  uint8_t *block = image_native_alloc(size);
  if (!block) return -ENOMEM;
  void *p = mmap(block, size, prot, flags | MAP_FIXED, fd, at);
  if (p != MAP_FAILED) return (int64_t)(uintptr_t)p;
  int err = errno;
  // A failed mapping may have left a hole.
  mmap(block, size, PROT_READ | PROT_WRITE,
       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
  image_native_free(block);
  return -err;
}

static void Channel_map0(Thread *t, Slot *a) {
  enum { READ_ONLY = 0, READ_WRITE = 1, PRIVATE = 2 };
  int fd = io_fd(t, GET_REF(t, a[0].ref, FileChannelImpl_fd));
  int mode = a[1].i, prot = PROT_READ, flags = MAP_SHARED;
  int64_t at = a[2].j, length = a[4].j, n;
  if (mode != READ_ONLY) prot |= PROT_WRITE;
  if (mode == PRIVATE) flags = MAP_PRIVATE;
  if (a[6].i & 1) flags = MAP_SYNC | MAP_SHARED_VALIDATE;
  if (length <= 0 || at < 0) {
    io_throw_io(t, EINVAL);
    return;
  }
  thread_block_begin(t);
  n = map_file(fd, prot, flags, at, (size_t)length);
  thread_block_end(t);
  if (n == -ENOMEM)
    throw_oom(t, "Map failed");
  else if (n == -EOPNOTSUPP && (a[6].i & 1))
    throw_new(t, "java/io/IOException",
              "map with mode MAP_SYNC unsupported");
  else
    RETURN_LONG(status_of(t, n));
}

static void Channel_unmap0(Thread *t, Slot *a) {
  uint8_t *block = io_address(a[0].j);
  size_t size = align_up((size_t)a[2].j, page_size());
  if (block < image.native.start || block >= image.native.end ||
      size > (size_t)(image.native.end - block))
    RETURN_INT(status_of(t, -EINVAL));
  void *p = mmap(block, size, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1,
                 0);
  if (p == MAP_FAILED) RETURN_INT(status_of(t, -errno));
  image_native_free(block);
  RETURN_INT(0);
}

static void Channel_transferTo0(Thread *t, Slot *a) {
  int from = io_fd(t, a[1].ref), to = io_fd(t, a[6].ref);
  off_t at = a[2].j;
  int64_t count = a[4].j;
  ssize_t n;
  BLOCKING(t, n, sendfile(to, from, &at, (size_t)count));
  if (n >= 0) RETURN_LONG(n);
  if (n == -EAGAIN) RETURN_LONG(IOS_UNAVAILABLE);
  if (n == -EINVAL && count >= 0) RETURN_LONG(IOS_UNSUPPORTED_CASE);
  RETURN_LONG(status_of(t, n));
}

static void Channel_maxDirectTransferSize0(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(0x7ffff000);  // what one sendfile transfers at most
}

// -- MappedMemoryUtils -------------------------------------------------------

// Whether all pages of the mapping are in memory.
static void Mapped_isLoaded0(Thread *t, Slot *a) {
  void *at = io_address(a[0].j);
  size_t length = (size_t)a[2].j, pages = length / page_size() + 1;
  uint8_t *resident = calloc(pages, 1);
  if (!resident) {
    throw_oom(t, "C heap space");
    return;
  }
  bool all = mincore(at, length, resident) == 0;
  int err = all ? 0 : errno;
  for (size_t i = 0; all && i < (size_t)a[4].j && i < pages; i++)
    all = resident[i] & 1;
  free(resident);
  if (err) io_throw_io(t, err);
  RETURN_INT(all);
}

static void Mapped_load0(Thread *t, Slot *a) {
  int n;
  BLOCKING(t, n, madvise(io_address(a[0].j), (size_t)a[2].j, MADV_WILLNEED));
  check(t, n);
}

static void Mapped_unload0(Thread *t, Slot *a) {
  int n;
  BLOCKING(t, n, madvise(io_address(a[0].j), (size_t)a[2].j, MADV_DONTNEED));
  check(t, n);
}

static void Mapped_force0(Thread *t, Slot *a) {
  int n;
  BLOCKING(t, n, msync(io_address(a[1].j), (size_t)a[3].j, MS_SYNC));
  check(t, n);
}

// -- NativeThread ------------------------------------------------------------
// A thread that is blocked in a system call is freed by a signal whose
// handler does nothing.  Java knows the thread by its number here.

static int wake_signal(void) {
  return SIGRTMAX - 2;
}

static void on_wake(int sig) {
  (void)sig;
}

static void NativeThread_init(Thread *t, Slot *a) {
  (void)a;
  // Without SA_RESTART: the call is to end with EINTR.
  struct sigaction action = {.sa_handler = on_wake};
  sigset_t set;
  sigemptyset(&action.sa_mask);
  sigemptyset(&set);
  sigaddset(&set, wake_signal());
  if (sigaction(wake_signal(), &action, NULL) < 0 ||
      pthread_sigmask(SIG_UNBLOCK, &set, NULL) != 0)
    io_throw_io(t, errno);
}

static void NativeThread_current(Thread *t, Slot *a) {
  RETURN_LONG(t->id);
}

static void NativeThread_signal(Thread *t, Slot *a) {
  if (a[0].j <= 0 || a[0].j > THREADS_MAX) return;
  Thread *other = thread_by_id(t->rt, (uint32_t)a[0].j);
  int tid = other ? thread_times(other).kernel_id : 0;
  // ESRCH: it has ended, so it is not blocked either.
  if (tid > 0 && syscall(SYS_tgkill, getpid(), tid, wake_signal()) < 0 &&
      errno != ESRCH)
    io_throw_io(t, errno);
}

static void NativeThread_supportPendingSignals0(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(false);
}

// -- Polling -----------------------------------------------------------------

static void EPoll_eventSize(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(sizeof(struct epoll_event));
}

static void EPoll_eventsOffset(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(offsetof(struct epoll_event, events));
}

static void EPoll_dataOffset(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(offsetof(struct epoll_event, data));
}

static void EPoll_create(Thread *t, Slot *a) {
  int fd = epoll_create1(EPOLL_CLOEXEC);
  if (fd < 0)
    io_throw_io(t, errno);
  else
    RETURN_INT(fd);
}

// 0 or an errno value.
static void EPoll_ctl(Thread *t, Slot *a) {
  (void)t;
  struct epoll_event event = {.events = (uint32_t)a[3].i,
                              .data = {.fd = a[2].i}};
  int n = epoll_ctl(a[0].i, a[1].i, a[2].i, &event);
  RETURN_INT(n < 0 ? errno : 0);
}

static void EPoll_wait(Thread *t, Slot *a) {
  struct epoll_event *events = io_address(a[1].j);
  int n, fd = a[0].i, count = a[3].i, timeout = a[4].i;
  BLOCKING(t, n, epoll_wait(fd, events, count, timeout));
  RETURN_INT(status_of(t, n));
}

static void EventFD_eventfd0(Thread *t, Slot *a) {
  int fd = eventfd(0, EFD_CLOEXEC);
  if (fd < 0)
    io_throw_io(t, errno);
  else
    RETURN_INT(fd);
}

static void EventFD_set0(Thread *t, Slot *a) {
  uint64_t one = 1;
  ssize_t n;
  BLOCKING_RESTART(t, n, write(a[0].i, &one, sizeof one));
  RETURN_INT(n < 0 ? status_of(t, n) : 0);
}

static void PollSelector_poll(Thread *t, Slot *a) {
  struct pollfd *fds = io_address(a[0].j);
  int n, count = a[2].i, timeout = a[3].i;
  BLOCKING(t, n, poll(fds, (nfds_t)count, timeout));
  RETURN_INT(status_of(t, n));
}

// clang-format off
#define CH "sun/nio/ch/"
#define FD "Ljava/io/FileDescriptor;"
#define FILE(name, desc) {CH "FileDispatcherImpl", #name, desc, File_##name}
#define CHANNEL(name, desc) \
  {CH "FileChannelImpl", #name, desc, Channel_##name}
#define IOUTIL(name, desc) {CH "IOUtil", #name, desc, IOUtil_##name}
#define MAPPED(name, desc) \
  {"java/nio/MappedMemoryUtils", #name, desc, Mapped_##name}
static const NativeRow rows[] = {
  MAPPED(force0, "(" FD "JJ)V"), MAPPED(isLoaded0, "(JJJ)Z"),
  MAPPED(load0, "(JJ)V"), MAPPED(unload0, "(JJ)V"),
  {CH "DatagramDispatcher", "read0", "(" FD "JI)I", Datagram_read0},
  {CH "DatagramDispatcher", "readv0", "(" FD "JI)J", Datagram_readv0},
  {CH "DatagramDispatcher", "write0", "(" FD "JI)I", Datagram_write0},
  {CH "DatagramDispatcher", "writev0", "(" FD "JI)J", Datagram_writev0},
  {CH "EPoll", "create", "()I", EPoll_create},
  {CH "EPoll", "ctl", "(IIII)I", EPoll_ctl},
  {CH "EPoll", "dataOffset", "()I", EPoll_dataOffset},
  {CH "EPoll", "eventSize", "()I", EPoll_eventSize},
  {CH "EPoll", "eventsOffset", "()I", EPoll_eventsOffset},
  {CH "EPoll", "wait", "(IJII)I", EPoll_wait},
  {CH "EventFD", "eventfd0", "()I", EventFD_eventfd0},
  {CH "EventFD", "set0", "(I)I", EventFD_set0},
  CHANNEL(initIDs, "()J"), CHANNEL(map0, "(IJJZ)J"),
  CHANNEL(maxDirectTransferSize0, "()I"),
  CHANNEL(transferTo0, "(" FD "JJ" FD ")J"), CHANNEL(unmap0, "(JJ)I"),
  FILE(canTransferToFromOverlappedMap0, "()Z"),
  FILE(close0, "(" FD ")V"), FILE(closeIntFD, "(I)V"),
  FILE(dup0, "(" FD FD ")V"), FILE(force0, "(" FD "Z)I"),
  {CH "FileDispatcherImpl", "init", "()V", native_nothing},
  FILE(lock0, "(" FD "ZJJZ)I"), FILE(preClose0, "(" FD ")V"),
  FILE(pread0, "(" FD "JIJ)I"), FILE(pwrite0, "(" FD "JIJ)I"),
  FILE(read0, "(" FD "JI)I"), FILE(readv0, "(" FD "JI)J"),
  FILE(release0, "(" FD "JJ)V"), FILE(seek0, "(" FD "J)J"),
  FILE(setDirect0, "(" FD ")I"), FILE(size0, "(" FD ")J"),
  FILE(truncate0, "(" FD "J)I"), FILE(write0, "(" FD "JI)I"),
  FILE(writev0, "(" FD "JI)J"),
  {CH "FileKey", "init", "(" FD ")V", FileKey_init},
  {CH "FileKey", "initIDs", "()V", native_nothing},
  IOUTIL(configureBlocking, "(" FD "Z)V"), IOUTIL(drain, "(I)Z"),
  IOUTIL(drain1, "(I)I"), IOUTIL(fdLimit, "()I"),
  IOUTIL(fdVal, "(" FD ")I"), IOUTIL(iovMax, "()I"),
  IOUTIL(makePipe, "(Z)J"), IOUTIL(setfdVal, "(" FD "I)V"),
  IOUTIL(randomBytes, "([B)Z"), IOUTIL(write1, "(IB)I"),
  {CH "IOUtil", "initIDs", "()V", native_nothing},
  {CH "NativeThread", "current", "()J", NativeThread_current},
  {CH "NativeThread", "init", "()V", NativeThread_init},
  {CH "NativeThread", "signal", "(J)V", NativeThread_signal},
  {CH "NativeThread", "supportPendingSignals0", "()Z",
   NativeThread_supportPendingSignals0},
  {CH "PollSelectorImpl", "poll", "(JII)I", PollSelector_poll},
  {CH "SocketDispatcher", "read0", "(" FD "JI)I", Socket_read0},
  {CH "SocketDispatcher", "readv0", "(" FD "JI)J", Socket_readv0},
};
// clang-format on
NATIVE_TABLE(natives_sun_nio_ch);
