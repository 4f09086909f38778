// sun_nio_ch_net.c -- sun.nio.ch: sockets.
//
// Answers follow sun.nio.ch.IOStatus; errors become the exceptions of
// java.net (inet_throw).  Addresses travel as InetAddress objects, or, for
// datagrams, as sockaddr in native memory that Java code fills and reads.
#define _GNU_SOURCE  // accept4
#include <fcntl.h>
#include <netinet/ip.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/un.h>
#include <unistd.h>

#include "native/inet.h"

#ifndef IPV6_MULTICAST_ALL
#define IPV6_MULTICAST_ALL 29
#endif

// Leave the native with the exception of `err`, and IOS_THROWN.
#define FAIL(err)            \
  do {                       \
    inet_throw(t, (err));    \
    RETURN_INT(IOS_THROWN);  \
  } while (0)

// -- What there is -----------------------------------------------------------

#define CONSTANT(name, value)                    \
  static void name(Thread *t, Slot *a) {         \
    (void)t;                                     \
    RETURN_INT(value);                           \
  }
CONSTANT(Net_isExclusiveBindAvailable, -1)
CONSTANT(Net_shouldShutdownWriteBeforeClose0, false)
CONSTANT(Net_shouldSetBothIPv4AndIPv6Options0, true)
CONSTANT(Net_canIPv6SocketJoinIPv4Group0, true)
CONSTANT(Net_canJoin6WithIPv4Group0, false)
CONSTANT(Net_canUseIPv6OptionsWithIPv4LocalAddress0, true)
CONSTANT(Net_pollinValue, POLLIN)
CONSTANT(Net_polloutValue, POLLOUT)
CONSTANT(Net_pollerrValue, POLLERR)
CONSTANT(Net_pollhupValue, POLLHUP)
CONSTANT(Net_pollnvalValue, POLLNVAL)
CONSTANT(Net_pollconnValue, POLLOUT)
CONSTANT(Native_AFINET, AF_INET)
CONSTANT(Native_AFINET6, AF_INET6)
CONSTANT(Native_sizeofSockAddr4, sizeof(struct sockaddr_in))
CONSTANT(Native_sizeofSockAddr6, sizeof(struct sockaddr_in6))
CONSTANT(Native_sizeofFamily, sizeof(sa_family_t))
CONSTANT(Native_offsetFamily, offsetof(struct sockaddr, sa_family))
CONSTANT(Native_offsetSin4Port, offsetof(struct sockaddr_in, sin_port))
CONSTANT(Native_offsetSin4Addr, offsetof(struct sockaddr_in, sin_addr))
CONSTANT(Native_offsetSin6Port, offsetof(struct sockaddr_in6, sin6_port))
CONSTANT(Native_offsetSin6Addr, offsetof(struct sockaddr_in6, sin6_addr))
CONSTANT(Native_offsetSin6ScopeId,
         offsetof(struct sockaddr_in6, sin6_scope_id))
CONSTANT(Native_offsetSin6FlowInfo,
         offsetof(struct sockaddr_in6, sin6_flowinfo))

static void Net_isIPv6Available0(Thread *t, Slot *a) {
  RETURN_INT(inet_v6(t));
}

static void Net_isReusePortAvailable0(Thread *t, Slot *a) {
  (void)t;
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), one = 1;
  bool yes = fd >= 0 && setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &one,
                                   sizeof one) == 0;
  if (fd >= 0) close(fd);
  RETURN_INT(yes);
}

// -- Making sockets ----------------------------------------------------------

static bool set_int(int fd, int level, int option, int value) {
  return setsockopt(fd, level, option, &value, sizeof value) == 0;
}

// Options every socket of its kind gets: 0 or an errno value.
static int configure(int fd, int domain, bool stream, bool reuse) {
  if (domain == AF_INET6 && inet_v4() &&
      !set_int(fd, IPPROTO_IPV6, IPV6_V6ONLY, 0))
    return errno;
  if (reuse && !set_int(fd, SOL_SOCKET, SO_REUSEADDR, 1)) return errno;
  if (stream) return 0;
  // Only datagrams of groups that this socket has joined, and the hop limit
  // that the interface asks for is replaced by 1, as for IPv4.
  if (!set_int(fd, IPPROTO_IP, IP_MULTICAST_ALL, 0) && errno != ENOPROTOOPT)
    return errno;
  if (domain != AF_INET6) return 0;
  if (!set_int(fd, IPPROTO_IPV6, IPV6_MULTICAST_ALL, 0) &&
      errno != ENOPROTOOPT)
    return errno;
  return set_int(fd, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, 1) ? 0 : errno;
}

static void Net_socket0(Thread *t, Slot *a) {
  bool v6 = a[0].i & 1, stream = a[1].i & 1, reuse = a[2].i & 1;
  int domain = v6 && inet_v6(t) ? AF_INET6 : AF_INET;
  if (t->exception) return;
  int fd = socket(domain, (stream ? SOCK_STREAM : SOCK_DGRAM) | SOCK_CLOEXEC,
                  0);
  if (fd < 0) FAIL(errno);
  int err = configure(fd, domain, stream, reuse);
  if (err) {
    close(fd);
    FAIL(err);
  }
  RETURN_INT(fd);
}

// Linux would let a socket be bound to the last addresses of 127.x.x.x.
static bool is_bindable(const SockAddr *sa) {
  return sa->any.sa_family != AF_INET ||
         (ntohl(sa->v4.sin_addr.s_addr) & 0x7f0000ff) != 0x7f0000ff;
}

static void Net_bind0(Thread *t, Slot *a) {
  SockAddr sa;
  if (!inet_whole(t, a[3].ref)) return;
  bool v6 = (a[1].i & 1) && inet_v6(t);
  if (t->exception) return;
  socklen_t n = inet_sockaddr(t, a[3].ref, a[4].i, v6, &sa);
  if (!is_bindable(&sa))
    inet_throw(t, EADDRNOTAVAIL);
  else if (bind(io_fd(t, a[0].ref), &sa.any, n) < 0)
    inet_throw(t, errno);
}

static void Net_listen(Thread *t, Slot *a) {
  if (listen(io_fd(t, a[0].ref), a[1].i) < 0) inet_throw(t, errno);
}

// 1 when connected; IOS_UNAVAILABLE while it is under way.
static void return_connect(Thread *t, Slot *a, int n) {
  if (n == 0) RETURN_INT(1);
  if (n == -EINPROGRESS || n == -EAGAIN) RETURN_INT(IOS_UNAVAILABLE);
  if (n == -EINTR) RETURN_INT(IOS_INTERRUPTED);
  FAIL(-n);
}

static void Net_connect0(Thread *t, Slot *a) {
  SockAddr sa;
  if (!inet_whole(t, a[2].ref)) return;
  bool v6 = (a[0].i & 1) && inet_v6(t);
  if (t->exception) return;
  socklen_t size = inet_sockaddr(t, a[2].ref, a[3].i, v6, &sa);
  int fd = io_fd(t, a[1].ref), n;
  BLOCKING(t, n, connect(fd, &sa.any, size));
  return_connect(t, a, n);
}

// The accepted descriptor, or IOS_ value (then `*fd` is -1).
static int accept_on(Thread *t, int listener, SockAddr *sa, socklen_t *size,
                     int *fd) {
  int n;
  do {
    BLOCKING(t, n, accept4(listener, &sa->any, size, SOCK_CLOEXEC));
  } while (n == -ECONNABORTED);
  *fd = n < 0 ? -1 : n;
  if (n >= 0) return 1;
  if (n == -EAGAIN || n == -EWOULDBLOCK) return IOS_UNAVAILABLE;
  if (n == -EINTR) return IOS_INTERRUPTED;
  inet_throw(t, -n);
  return IOS_THROWN;
}

// Net.accept(fd, newfd, InetSocketAddress[1])
static void Net_accept(Thread *t, Slot *a) {
  // Asked before: the native must not be run again with a connection taken.
  if (!inet_ready(t) || !io_ready(t, K_InetSocketAddress) ||
      !io_ready(t, K_InetSocketAddressHolder))
    return;
  NOT_NULL(a[1].ref);
  NOT_NULL(a[2].ref);
  if (!array_range_ok(t, a[2].ref, 0, 1)) return;
  SockAddr sa = {.v6 = {.sin6_family = AF_UNSPEC}};
  socklen_t size = sizeof sa;
  int fd, port = 0;
  int status = accept_on(t, io_fd(t, a[0].ref), &sa, &size, &fd);
  if (fd < 0) RETURN_INT(status);
  SET_I32(t, a[1].ref, FileDescriptor_fd, fd);
  Ref *address = root(t, inet_object(t, &sa, &port));
  Ref *holder = root(t, 0);
  if (*address)
    *holder = object_new(t, known_class(t, K_InetSocketAddressHolder));
  if (*holder == 0) return;
  SET_REF(t, *holder, InetSocketAddressHolder_addr, *address);
  SET_I32(t, *holder, InetSocketAddressHolder_port, port);
  Ref r = object_new(t, known_class(t, K_InetSocketAddress));
  if (r == 0) return;
  SET_REF(t, r, InetSocketAddress_holder, *holder);
  ref_store(t, &REF_ELEMS(a[2].ref)[0], r);
  RETURN_INT(1);
}

static void Net_shutdown(Thread *t, Slot *a) {
  int how = a[1].i == 0 ? SHUT_RD : a[1].i == 1 ? SHUT_WR : SHUT_RDWR;
  if (shutdown(io_fd(t, a[0].ref), how) < 0 && errno != ENOTCONN)
    inet_throw(t, errno);
}

// -- Addresses ---------------------------------------------------------------

typedef int (*NameFn)(int, struct sockaddr *, socklen_t *);

// getsockname or getpeername; false with an exception pending.
static bool name_of(Thread *t, int fd, NameFn name, SockAddr *sa) {
  socklen_t size = sizeof *sa;
  memset(sa, 0, sizeof *sa);
  return name(fd, &sa->any, &size) == 0 || inet_throw(t, errno);
}

static void return_port(Thread *t, Slot *a, int fd, NameFn name) {
  SockAddr sa;
  if (!name_of(t, fd, name, &sa)) RETURN_INT(IOS_THROWN);
  RETURN_INT(inet_port(&sa));
}

static void return_address(Thread *t, Slot *a, int fd, NameFn name) {
  SockAddr sa;
  if (name_of(t, fd, name, &sa)) RETURN_REF(inet_object(t, &sa, NULL));
}

static int getsockname_fn(int fd, struct sockaddr *sa, socklen_t *n) {
  return getsockname(fd, sa, n);
}
static int getpeername_fn(int fd, struct sockaddr *sa, socklen_t *n) {
  return getpeername(fd, sa, n);
}

static void Net_localPort(Thread *t, Slot *a) {
  return_port(t, a, io_fd(t, a[0].ref), getsockname_fn);
}
static void Net_remotePort(Thread *t, Slot *a) {
  return_port(t, a, io_fd(t, a[0].ref), getpeername_fn);
}
static void Net_localInetAddress(Thread *t, Slot *a) {
  if (inet_ready(t))
    return_address(t, a, io_fd(t, a[0].ref), getsockname_fn);
}
static void Net_remoteInetAddress(Thread *t, Slot *a) {
  if (inet_ready(t))
    return_address(t, a, io_fd(t, a[0].ref), getpeername_fn);
}

// -- Options -----------------------------------------------------------------

// These two are bytes for the system, and lingering is a structure.
static bool is_byte_option(int level, int option) {
  return level == IPPROTO_IP &&
         (option == IP_MULTICAST_TTL || option == IP_MULTICAST_LOOP);
}
static bool is_linger(int level, int option) {
  return level == SOL_SOCKET && option == SO_LINGER;
}
static bool is_buffer_size(int level, int option) {
  return level == SOL_SOCKET && (option == SO_SNDBUF || option == SO_RCVBUF);
}

typedef union OptionValue {
  int number;
  uint8_t byte;
  struct linger linger;
} OptionValue;

static void Net_getIntOption0(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref), level = a[2].i, option = a[3].i;
  bool convert = a[1].i & 1;
  OptionValue v = {.number = 0};
  socklen_t size = is_byte_option(level, option) ? sizeof v.byte
                   : is_linger(level, option)    ? sizeof v.linger
                                                 : sizeof v.number;
  if (getsockopt(fd, level, option, &v, &size) < 0) FAIL(errno);
  if (is_byte_option(level, option)) RETURN_INT(v.byte);
  if (is_linger(level, option))
    RETURN_INT(v.linger.l_onoff ? v.linger.l_linger : -1);
  // Linux reports twice what was asked for.
  if (convert && is_buffer_size(level, option)) RETURN_INT(v.number / 2);
  RETURN_INT(v.number);
}

static void Net_setIntOption0(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref), level = a[2].i, option = a[3].i, arg = a[4].i;
  bool convert = a[1].i & 1, v6 = a[5].i & 1;
  OptionValue v = {.number = arg};
  socklen_t size = sizeof v.number;
  if (is_byte_option(level, option)) {
    v.byte = (uint8_t)arg;
    size = sizeof v.byte;
  } else if (is_linger(level, option)) {
    v.linger = (struct linger){arg >= 0, arg >= 0 ? arg : 0};
    size = sizeof v.linger;
  } else if (convert && level == IPPROTO_IP && option == IP_TOS) {
    v.number &= IPTOS_TOS_MASK | IPTOS_PREC_MASK;
  } else if (convert && level == SOL_SOCKET && option == SO_RCVBUF) {
    if (v.number < 1024) v.number = 1024;
  }
  if (setsockopt(fd, level, option, &v, size) < 0) {
    inet_throw(t, errno);
    return;
  }
  // A socket of both protocols has both traffic classes; it may lack one.
  if (level == IPPROTO_IPV6 && option == IPV6_TCLASS && v6)
    setsockopt(fd, IPPROTO_IP, IP_TOS, &v, size);
}

// -- Waiting -----------------------------------------------------------------

static int poll_one(Thread *t, struct pollfd *p, int64_t timeout) {
  int n, millis = timeout < -1           ? -1
                  : timeout > INT32_MAX ? INT32_MAX
                                        : (int)timeout;
  BLOCKING(t, n, poll(p, 1, millis));
  return n;
}

// The events that came; none when a signal did.
static void Net_poll(Thread *t, Slot *a) {
  struct pollfd p = {io_fd(t, a[0].ref), (short)a[1].i, 0};
  int n = poll_one(t, &p, a[2].j);
  if (n >= 0) RETURN_INT(p.revents);
  if (n == -EINTR) RETURN_INT(0);
  FAIL(-n);
}

// The error of a finished connect: 0 or an errno value.
static int connect_error(int fd) {
  int err = 0;
  socklen_t size = sizeof err;
  return getsockopt(fd, SOL_SOCKET, SO_ERROR, &err, &size) < 0 ? errno : err;
}

static void Net_pollConnect(Thread *t, Slot *a) {
  struct pollfd p = {io_fd(t, a[0].ref), POLLOUT, 0};
  int n = poll_one(t, &p, a[1].j);
  if (n == 0 || n == -EINTR) RETURN_INT(false);
  int err = n < 0 ? -n : connect_error(p.fd);
  if (err == 0 && (p.revents & POLLHUP)) err = ENOTCONN;
  if (err) inet_throw(t, err);
  RETURN_INT(err == 0);
}

static void Net_available(Thread *t, Slot *a) {
  int n = 0;
  if (ioctl(io_fd(t, a[0].ref), FIONREAD, &n) < 0) FAIL(errno);
  RETURN_INT(n);
}

static void Net_sendOOB(Thread *t, Slot *a) {
  uint8_t byte = (uint8_t)a[1].i;
  int fd = io_fd(t, a[0].ref);
  ssize_t n;
  BLOCKING(t, n, send(fd, &byte, 1, MSG_OOB));
  RETURN_INT(io_status(t, n, false));
}

static void AsyncChannel_checkConnect(Thread *t, Slot *a) {
  int err = connect_error(a[0].i);
  if (err) inet_throw(t, err);
}

// -- Multicast ---------------------------------------------------------------

// The end of joining or leaving: what the system does not know of is for
// Java to report.
static void return_group(Thread *t, Slot *a, int n, bool join) {
  if (n == 0) RETURN_INT(0);
  if (join && (errno == ENOPROTOOPT || errno == EOPNOTSUPP))
    RETURN_INT(IOS_UNAVAILABLE);
  FAIL(errno);
}

static struct ip_mreq_source source4(const Slot *a) {
  return (struct ip_mreq_source){
      .imr_multiaddr.s_addr = htonl((uint32_t)a[0].i),
      .imr_interface.s_addr = htonl((uint32_t)a[1].i),
      .imr_sourceaddr.s_addr = htonl((uint32_t)a[2].i)};
}

// join, fd, group, interface, source
static void Net_joinOrDrop4(Thread *t, Slot *a) {
  bool join = a[0].i & 1;
  int fd = io_fd(t, a[1].ref), n;
  struct ip_mreq_source with = source4(a + 2);
  struct ip_mreq without = {with.imr_multiaddr, with.imr_interface};
  if (a[4].i == 0)
    n = setsockopt(fd, IPPROTO_IP,
                   join ? IP_ADD_MEMBERSHIP : IP_DROP_MEMBERSHIP, &without,
                   sizeof without);
  else
    n = setsockopt(fd, IPPROTO_IP,
                   join ? IP_ADD_SOURCE_MEMBERSHIP : IP_DROP_SOURCE_MEMBERSHIP,
                   &with, sizeof with);
  return_group(t, a, n, join);
}

static void Net_blockOrUnblock4(Thread *t, Slot *a) {
  bool block = a[0].i & 1;
  struct ip_mreq_source with = source4(a + 2);
  int n = setsockopt(io_fd(t, a[1].ref), IPPROTO_IP,
                     block ? IP_BLOCK_SOURCE : IP_UNBLOCK_SOURCE, &with,
                     sizeof with);
  return_group(t, a, n, block);
}

// The 16 bytes of array `r`; false with an exception pending.
static bool bytes16(Thread *t, Ref r, void *to) {
  if (r == 0) return throw_npe(t);
  if (!array_range_ok(t, r, 0, 16)) return false;
  memcpy(to, BYTE_ELEMS(r), 16);
  return true;
}

// join, fd, group, interface index, source
static int group6(Thread *t, Slot *a, int option) {
  struct group_source_req with = {.gsr_interface = (uint32_t)a[3].i};
  SockAddr group = {.v6 = {.sin6_family = AF_INET6}}, source = group;
  if (!bytes16(t, a[2].ref, &group.v6.sin6_addr) ||
      !bytes16(t, a[4].ref, &source.v6.sin6_addr))
    return 0;
  memcpy(&with.gsr_group, &group.v6, sizeof group.v6);
  memcpy(&with.gsr_source, &source.v6, sizeof source.v6);
  return setsockopt(io_fd(t, a[1].ref), IPPROTO_IPV6, option, &with,
                    sizeof with);
}

static void Net_joinOrDrop6(Thread *t, Slot *a) {
  bool join = a[0].i & 1;
  int n;
  if (a[4].ref) {
    n = group6(t, a, join ? MCAST_JOIN_SOURCE_GROUP : MCAST_LEAVE_SOURCE_GROUP);
  } else {
    struct ipv6_mreq without = {.ipv6mr_interface = (uint32_t)a[3].i};
    if (!bytes16(t, a[2].ref, &without.ipv6mr_multiaddr)) return;
    n = setsockopt(io_fd(t, a[1].ref), IPPROTO_IPV6,
                   join ? IPV6_ADD_MEMBERSHIP : IPV6_DROP_MEMBERSHIP,
                   &without, sizeof without);
  }
  if (!t->exception) return_group(t, a, n, join);
}

static void Net_blockOrUnblock6(Thread *t, Slot *a) {
  bool block = a[0].i & 1;
  int n = group6(t, a, block ? MCAST_BLOCK_SOURCE : MCAST_UNBLOCK_SOURCE);
  if (!t->exception) return_group(t, a, n, block);
}

static void Net_setInterface4(Thread *t, Slot *a) {
  struct in_addr address = {htonl((uint32_t)a[1].i)};
  if (setsockopt(io_fd(t, a[0].ref), IPPROTO_IP, IP_MULTICAST_IF, &address,
                 sizeof address) < 0)
    inet_throw(t, errno);
}

static void Net_getInterface4(Thread *t, Slot *a) {
  struct in_addr address = {0};
  socklen_t size = sizeof address;
  if (getsockopt(io_fd(t, a[0].ref), IPPROTO_IP, IP_MULTICAST_IF, &address,
                 &size) < 0)
    FAIL(errno);
  RETURN_INT((int32_t)ntohl(address.s_addr));
}

static void Net_setInterface6(Thread *t, Slot *a) {
  if (!set_int(io_fd(t, a[0].ref), IPPROTO_IPV6, IPV6_MULTICAST_IF, a[1].i))
    inet_throw(t, errno);
}

static void Net_getInterface6(Thread *t, Slot *a) {
  int index = 0;
  socklen_t size = sizeof index;
  if (getsockopt(io_fd(t, a[0].ref), IPPROTO_IPV6, IPV6_MULTICAST_IF, &index,
                 &size) < 0)
    FAIL(errno);
  RETURN_INT(index);
}

// -- Datagrams ---------------------------------------------------------------

// Connecting to no family at all takes the connection back.
static void Datagram_disconnect0(Thread *t, Slot *a) {
  SockAddr sa = {.v6 = {.sin6_family = AF_UNSPEC}};
  socklen_t size = a[1].i & 1 ? sizeof sa.v6 : sizeof sa.v4;
  int n = connect(io_fd(t, a[0].ref), &sa.any, size);
  if (n < 0 && errno != EAFNOSUPPORT) inet_throw(t, errno);
}

static void return_datagram(Thread *t, Slot *a, ssize_t n) {
  if (n >= 0) RETURN_INT(n);
  if (n == -EAGAIN || n == -EWOULDBLOCK) RETURN_INT(IOS_UNAVAILABLE);
  if (n == -EINTR) RETURN_INT(IOS_INTERRUPTED);
  if (n != -ECONNREFUSED) FAIL((int)-n);
  throw_new(t, "java/net/PortUnreachableException", NULL);
  RETURN_INT(IOS_THROWN);
}

// fd, address, length, address of the sender's sockaddr, connected
static void Datagram_receive0(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref), len = a[3].i;
  void *to = io_address(a[1].j);
  struct sockaddr *sender = io_address(a[4].j);
  bool connected = a[6].i & 1;
  if (len > 65536) len = 65536;
  ssize_t n;
  do {
    socklen_t size = sizeof(struct sockaddr_in6);
    BLOCKING(t, n, recvfrom(fd, to, (size_t)len, 0, sender, &size));
    // An answer to something this channel once sent to somebody else.
  } while (n == -ECONNREFUSED && !connected);
  return_datagram(t, a, n);
}

static void Datagram_send0(Thread *t, Slot *a) {
  int fd = io_fd(t, a[0].ref), len = a[3].i;
  const void *from = io_address(a[1].j);
  const struct sockaddr *target = io_address(a[4].j);
  socklen_t size = (socklen_t)a[6].i;
  if (len > 65536) len = 65536;
  ssize_t n;
  BLOCKING(t, n, sendto(fd, from, (size_t)len, 0, target, size));
  return_datagram(t, a, n);
}

// -- Sockets of the local system ---------------------------------------------

static void Unix_init(Thread *t, Slot *a) {
  (void)t;
  int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd >= 0) close(fd);
  RETURN_INT(fd >= 0);
}

static void Unix_socket0(Thread *t, Slot *a) {
  int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) FAIL(errno);
  RETURN_INT(fd);
}

// The sockaddr of the path in byte array `r`; 0 with an exception pending.
static socklen_t unix_sockaddr(Thread *t, Ref r, struct sockaddr_un *sa) {
  if (r == 0) {
    throw_npe(t);
    return 0;
  }
  uint32_t n = array_length(r);
  memset(sa, 0, sizeof *sa);
  sa->sun_family = AF_UNIX;
  if (n > sizeof sa->sun_path) {
    throw_new(t, "java/net/SocketException", "Unix domain path too long");
    return 0;
  }
  memcpy(sa->sun_path, BYTE_ELEMS(r), n);
  return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + n);
}

static Ref unix_path(Thread *t, const struct sockaddr_un *sa,
                     socklen_t size) {
  size_t room = 0;
  if (size > offsetof(struct sockaddr_un, sun_path))
    room = size - offsetof(struct sockaddr_un, sun_path);
  if (room > sizeof sa->sun_path) room = sizeof sa->sun_path;
  return byte_array_new(t, sa->sun_path, (int32_t)strnlen(sa->sun_path, room));
}

static void Unix_bind0(Thread *t, Slot *a) {
  struct sockaddr_un sa;
  socklen_t size = unix_sockaddr(t, a[1].ref, &sa);
  if (size == 0) return;
  if (bind(io_fd(t, a[0].ref), (struct sockaddr *)&sa, size) < 0)
    inet_throw(t, errno);
}

static void Unix_connect0(Thread *t, Slot *a) {
  struct sockaddr_un sa;
  socklen_t size = unix_sockaddr(t, a[1].ref, &sa);
  if (size == 0) return;
  int fd = io_fd(t, a[0].ref), n;
  BLOCKING(t, n, connect(fd, (struct sockaddr *)&sa, size));
  return_connect(t, a, n);
}

static void Unix_accept0(Thread *t, Slot *a) {
  SockAddr sa;
  memset(&sa, 0, sizeof sa);
  socklen_t size = sizeof sa;
  NOT_NULL(a[1].ref);
  NOT_NULL(a[2].ref);
  if (!array_range_ok(t, a[2].ref, 0, 1)) return;
  int fd, status = accept_on(t, io_fd(t, a[0].ref), &sa, &size, &fd);
  if (fd < 0) RETURN_INT(status);
  SET_I32(t, a[1].ref, FileDescriptor_fd, fd);
  Ref path = unix_path(t, (struct sockaddr_un *)&sa.storage, size);
  if (path == 0) return;
  ref_store(t, &REF_ELEMS(a[2].ref)[0], path);
  RETURN_INT(1);
}

static void Unix_localAddress0(Thread *t, Slot *a) {
  struct sockaddr_un sa;
  memset(&sa, 0, sizeof sa);
  socklen_t size = sizeof sa;
  if (getsockname(io_fd(t, a[0].ref), (struct sockaddr *)&sa, &size) < 0)
    inet_throw(t, errno);
  else
    RETURN_REF(unix_path(t, &sa, size));
}

// -- A channel inherited as standard input ------------------------------------

// Java's numbers: -1 where `fd` is no socket of a known kind.
static void Inherited_soType0(Thread *t, Slot *a) {
  (void)t;
  int type = 0;
  socklen_t size = sizeof type;
  if (getsockopt(a[0].i, SOL_SOCKET, SO_TYPE, &type, &size) < 0)
    RETURN_INT(-1);
  RETURN_INT(type == SOCK_STREAM ? 1 : type == SOCK_DGRAM ? 2 : -1);
}

static void Inherited_addressFamily(Thread *t, Slot *a) {
  (void)t;
  SockAddr sa;
  socklen_t size = sizeof sa;
  if (getsockname(a[0].i, &sa.any, &size) < 0) RETURN_INT(-1);
  RETURN_INT(sa.any.sa_family == AF_INET    ? 1
             : sa.any.sa_family == AF_INET6 ? 2
             : sa.any.sa_family == AF_UNIX  ? 3
                                            : -1);
}

// The peer of `fd`; false where there is none.
static bool peer_of(int fd, SockAddr *sa, socklen_t *size) {
  *size = sizeof *sa;
  memset(sa, 0, sizeof *sa);
  return getpeername(fd, &sa->any, size) == 0;
}

static void Inherited_isConnected(Thread *t, Slot *a) {
  (void)t;
  SockAddr sa;
  socklen_t size;
  RETURN_INT(peer_of(a[0].i, &sa, &size));
}

static void Inherited_inetPeerAddress0(Thread *t, Slot *a) {
  SockAddr sa;
  socklen_t size;
  if (!inet_ready(t)) return;
  bool has = peer_of(a[0].i, &sa, &size);
  RETURN_REF(has ? inet_object(t, &sa, NULL) : 0);
}

static void Inherited_unixPeerAddress0(Thread *t, Slot *a) {
  SockAddr sa;
  socklen_t size;
  bool has = peer_of(a[0].i, &sa, &size);
  RETURN_REF(has ? unix_path(t, (struct sockaddr_un *)&sa.storage, size) : 0);
}

static void Inherited_peerPort0(Thread *t, Slot *a) {
  (void)t;
  SockAddr sa;
  socklen_t size;
  RETURN_INT(peer_of(a[0].i, &sa, &size) ? inet_port(&sa) : -1);
}

static void Inherited_dup(Thread *t, Slot *a) {
  int fd = fcntl(a[0].i, F_DUPFD_CLOEXEC, 0);
  if (fd < 0)
    io_throw_io(t, errno);
  else
    RETURN_INT(fd);
}

static void Inherited_dup2(Thread *t, Slot *a) {
  if (dup2(a[0].i, a[1].i) < 0) io_throw_io(t, errno);
}

static void Inherited_open0(Thread *t, Slot *a) {
  enum { READ_ONLY = 0, WRITE_ONLY = 1 };
  NOT_NULL(a[0].ref);
  char *path = string_utf8(t, a[0].ref);
  if (!path) {
    throw_oom(t, "C heap space");
    return;
  }
  int flags = a[1].i == READ_ONLY    ? O_RDONLY
              : a[1].i == WRITE_ONLY ? O_WRONLY
                                     : O_RDWR;
  int fd = open(path, flags | O_CLOEXEC);
  int err = errno;
  free(path);
  if (fd < 0)
    io_throw_io(t, err);
  else
    RETURN_INT(fd);
}

static void Inherited_close0(Thread *t, Slot *a) {
  if (close(a[0].i) < 0 && errno != EINTR) io_throw_io(t, errno);
}

// clang-format off
#define CH "sun/nio/ch/"
#define FD "Ljava/io/FileDescriptor;"
#define INET "Ljava/net/InetAddress;"
#define NET(name, desc) {CH "Net", #name, desc, Net_##name}
#define NSA(name) {CH "NativeSocketAddress", #name, "()I", Native_##name}
#define UNIX(name, desc) {CH "UnixDomainSockets", #name, desc, Unix_##name}
#define INHERITED(name, desc) \
  {CH "InheritedChannel", #name, desc, Inherited_##name}
static const NativeRow rows[] = {
  {CH "DatagramChannelImpl", "disconnect0", "(" FD "Z)V",
   Datagram_disconnect0},
  {CH "DatagramChannelImpl", "receive0", "(" FD "JIJZ)I", Datagram_receive0},
  {CH "DatagramChannelImpl", "send0", "(" FD "JIJI)I", Datagram_send0},
  INHERITED(addressFamily, "(I)I"), INHERITED(close0, "(I)V"),
  INHERITED(dup, "(I)I"), INHERITED(dup2, "(II)V"),
  INHERITED(inetPeerAddress0, "(I)" INET),
  {CH "InheritedChannel", "initIDs", "()V", native_nothing},
  INHERITED(isConnected, "(I)Z"),
  INHERITED(open0, "(Ljava/lang/String;I)I"),
  INHERITED(peerPort0, "(I)I"), INHERITED(soType0, "(I)I"),
  INHERITED(unixPeerAddress0, "(I)[B"),
  NSA(AFINET), NSA(AFINET6), NSA(offsetFamily), NSA(offsetSin4Addr),
  NSA(offsetSin4Port), NSA(offsetSin6Addr), NSA(offsetSin6FlowInfo),
  NSA(offsetSin6Port), NSA(offsetSin6ScopeId), NSA(sizeofFamily),
  NSA(sizeofSockAddr4), NSA(sizeofSockAddr6),
  NET(accept, "(" FD FD "[Ljava/net/InetSocketAddress;)I"),
  NET(available, "(" FD ")I"), NET(bind0, "(" FD "ZZ" INET "I)V"),
  NET(blockOrUnblock4, "(Z" FD "III)I"),
  NET(blockOrUnblock6, "(Z" FD "[BI[B)I"),
  NET(canIPv6SocketJoinIPv4Group0, "()Z"),
  NET(canJoin6WithIPv4Group0, "()Z"),
  NET(canUseIPv6OptionsWithIPv4LocalAddress0, "()Z"),
  NET(connect0, "(Z" FD INET "I)I"), NET(getIntOption0, "(" FD "ZII)I"),
  NET(getInterface4, "(" FD ")I"), NET(getInterface6, "(" FD ")I"),
  {CH "Net", "initIDs", "()V", native_nothing},
  NET(isExclusiveBindAvailable, "()I"), NET(isIPv6Available0, "()Z"),
  NET(isReusePortAvailable0, "()Z"), NET(joinOrDrop4, "(Z" FD "III)I"),
  NET(joinOrDrop6, "(Z" FD "[BI[B)I"), NET(listen, "(" FD "I)V"),
  NET(localInetAddress, "(" FD ")" INET), NET(localPort, "(" FD ")I"),
  NET(poll, "(" FD "IJ)I"), NET(pollConnect, "(" FD "J)Z"),
  NET(pollconnValue, "()S"), NET(pollerrValue, "()S"),
  NET(pollhupValue, "()S"), NET(pollinValue, "()S"),
  NET(pollnvalValue, "()S"), NET(polloutValue, "()S"),
  NET(remoteInetAddress, "(" FD ")" INET), NET(remotePort, "(" FD ")I"),
  NET(sendOOB, "(" FD "B)I"), NET(setIntOption0, "(" FD "ZIIIZ)V"),
  NET(setInterface4, "(" FD "I)V"), NET(setInterface6, "(" FD "I)V"),
  NET(shouldSetBothIPv4AndIPv6Options0, "()Z"),
  NET(shouldShutdownWriteBeforeClose0, "()Z"),
  NET(shutdown, "(" FD "I)V"), NET(socket0, "(ZZZZ)I"),
  {CH "UnixAsynchronousSocketChannelImpl", "checkConnect", "(I)V",
   AsyncChannel_checkConnect},
  UNIX(accept0, "(" FD FD "[Ljava/lang/Object;)I"),
  UNIX(bind0, "(" FD "[B)V"), UNIX(connect0, "(" FD "[B)I"),
  UNIX(init, "()Z"), UNIX(localAddress0, "(" FD ")[B"),
  UNIX(socket0, "()I"),
};
// clang-format on
NATIVE_TABLE(natives_sun_nio_ch_net);
