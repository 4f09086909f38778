// java_net.c -- java.net: names of hosts, and what sun.net asks.
#define _GNU_SOURCE  // EAI_ values
#include <netdb.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/host.h"
#include "native/inet.h"

// -- Looking up addresses ----------------------------------------------------

// Whether an earlier entry of `list` has the address of `e`.
static bool is_repeated(const struct addrinfo *list,
                        const struct addrinfo *e) {
  for (; list != e; list = list->ai_next)
    if (list->ai_addrlen == e->ai_addrlen &&
        memcmp(list->ai_addr, e->ai_addr, e->ai_addrlen) == 0)
      return true;
  return false;
}

static bool is_wanted(const struct addrinfo *list, const struct addrinfo *e,
                      int family) {
  bool known = e->ai_family == AF_INET || e->ai_family == AF_INET6;
  return known && (family == AF_UNSPEC || e->ai_family == family) &&
         e->ai_addrlen <= sizeof(SockAddr) && !is_repeated(list, e);
}

// Append the addresses of one family (or all) to `*array` from index `at`
// on, with the host's name, `*host`, in them; returns the next index.
static int32_t add_addresses(Thread *t, const struct addrinfo *list,
                             int family, Ref *array, int32_t at, Ref *host) {
  for (const struct addrinfo *e = list; e; e = e->ai_next) {
    if (!is_wanted(list, e, family)) continue;
    SockAddr sa;
    memset(&sa, 0, sizeof sa);
    memcpy(&sa, e->ai_addr, e->ai_addrlen);
    Ref r = inet_object(t, &sa, NULL);
    if (r == 0) return at;
    Ref holder = GET_REF(t, r, InetAddress_holder);
    SET_REF(t, holder, InetAddressHolder_hostName, *host);
    SET_REF(t, holder, InetAddressHolder_originalHostName, *host);
    ref_store(t, &REF_ELEMS(*array)[at++], r);
  }
  return at;
}

// InetAddress.preferIPv6Address says which family comes first.
static Ref addresses_array(Thread *t, const struct addrinfo *list,
                           Ref *host) {
  enum { IPV4_FIRST = 0, IPV6_FIRST = 1 };
  int order = known_static(t, K_InetAddress, "preferIPv6Address", "I")->i;
  int32_t n = 0, at = 0;
  for (const struct addrinfo *e = list; e; e = e->ai_next)
    n += is_wanted(list, e, AF_UNSPEC);
  Ref *array = root(t, ref_array_new(t, K_InetAddress, n));
  if (*array == 0) return 0;
  if (order == IPV4_FIRST || order == IPV6_FIRST) {
    int first = order == IPV4_FIRST ? AF_INET : AF_INET6;
    int second = order == IPV4_FIRST ? AF_INET6 : AF_INET;
    at = add_addresses(t, list, first, array, at, host);
    if (!t->exception) add_addresses(t, list, second, array, at, host);
  } else {
    add_addresses(t, list, AF_UNSPEC, array, at, host);
  }
  return t->exception ? 0 : *array;
}

static void throw_unknown_host(Thread *t, const char *host, int error,
                               int err) {
  const char *reason = error == EAI_SYSTEM ? IO_ERROR(err)
                                           : gai_strerror(error);
  size_t n = strlen(host) + strlen(reason) + 3;
  char *text = malloc(n);
  if (text) {
    snprintf(text, n, "%s: %s", host, reason);
    io_throw_utf8(t, "java/net/UnknownHostException", text);
  } else {
    throw_oom(t, "C heap space");
  }
  free(text);
}

// a[0] the implementation object, a[1] the host's name.
static void look_up(Thread *t, Slot *a, int family) {
  if (!inet_ready(t)) return;
  if (a[1].ref == 0) {
    throw_new(t, "java/lang/NullPointerException", "host argument is null");
    return;
  }
  char *host = string_utf8(t, a[1].ref);
  if (!host) {
    throw_oom(t, "C heap space");
    return;
  }
  struct addrinfo hints = {.ai_flags = AI_CANONNAME, .ai_family = family};
  struct addrinfo *list = NULL;
  thread_block_begin(t);
  int error = getaddrinfo(host, NULL, &hints, &list), err = errno;
  thread_block_end(t);
  if (error)
    throw_unknown_host(t, host, error, err);
  else
    a->bits = addresses_array(t, list, &a[1].ref);
  if (list) freeaddrinfo(list);
  free(host);
}

static void Inet4_lookupAllHostAddr(Thread *t, Slot *a) {
  look_up(t, a, AF_INET);
}
static void Inet6_lookupAllHostAddr(Thread *t, Slot *a) {
  look_up(t, a, AF_UNSPEC);
}

// -- Looking up names --------------------------------------------------------

static void Inet_getLocalHostName(Thread *t, Slot *a) {
  char name[NI_MAXHOST + 1];
  if (gethostname(name, sizeof name) != 0) strcpy(name, "localhost");
  name[NI_MAXHOST] = '\0';
  RETURN_REF(string_of(t, name));
}

// The sockaddr of 4 or 16 bytes; its length, 0 with an exception pending.
static socklen_t raw_sockaddr(Thread *t, Ref bytes, int32_t port,
                              int32_t scope, SockAddr *sa) {
  memset(sa, 0, sizeof *sa);
  if (bytes == 0) {
    throw_npe(t);
  } else if (array_length(bytes) == 4) {
    sa->v4.sin_family = AF_INET;
    sa->v4.sin_port = htons((uint16_t)port);
    memcpy(&sa->v4.sin_addr, BYTE_ELEMS(bytes), 4);
    return sizeof sa->v4;
  } else if (array_length(bytes) == 16) {
    sa->v6.sin6_family = AF_INET6;
    sa->v6.sin6_port = htons((uint16_t)port);
    sa->v6.sin6_scope_id = (uint32_t)scope;
    memcpy(&sa->v6.sin6_addr, BYTE_ELEMS(bytes), 16);
    return sizeof sa->v6;
  } else {
    throw_new(t, "java/net/UnknownHostException",
              "addr is of illegal length");
  }
  return 0;
}

static void Inet_getHostByAddr(Thread *t, Slot *a) {
  SockAddr sa;
  char name[NI_MAXHOST + 1];
  socklen_t n = raw_sockaddr(t, a[1].ref, 0, 0, &sa);
  if (n == 0) return;
  thread_block_begin(t);
  int error = getnameinfo(&sa.any, n, name, sizeof name, NULL, 0,
                          NI_NAMEREQD);
  thread_block_end(t);
  if (error)
    throw_new(t, "java/net/UnknownHostException", NULL);
  else
    RETURN_REF(string_of(t, name));
}

// -- Reaching hosts ----------------------------------------------------------

// Wait for the connection under way on `fd`: 0 or an errno value.
static int await_connection(Thread *t, int fd, int timeout) {
  int64_t end = host_nanos() + (int64_t)timeout * 1000000;
  for (;;) {
    struct pollfd p = {fd, POLLOUT, 0};
    int64_t left = (end - host_nanos()) / 1000000;
    int n;
    BLOCKING(t, n, poll(&p, 1, left > 0 ? (int)left : 0));
    if (n == 0) return ETIMEDOUT;
    if (n == -EINTR) continue;
    if (n < 0) return -n;
    int err = 0;
    socklen_t size = sizeof err;
    return getsockopt(fd, SOL_SOCKET, SO_ERROR, &err, &size) < 0 ? errno : err;
  }
}

// A host is there when it takes or refuses a connection to its echo port.
static void reach(Thread *t, Slot *a, const SockAddr *to, socklen_t to_size,
                  const SockAddr *from, socklen_t from_size, int timeout,
                  int ttl) {
  int fd = socket(to->any.sa_family,
                  SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (fd < 0) {
    inet_throw(t, errno);
    return;
  }
  bool v6 = to->any.sa_family == AF_INET6;
  if (ttl > 0)
    setsockopt(fd, v6 ? IPPROTO_IPV6 : IPPROTO_IP,
               v6 ? IPV6_UNICAST_HOPS : IP_TTL, &ttl, sizeof ttl);
  if (from_size > 0 && bind(fd, &from->any, from_size) < 0) {
    inet_throw(t, errno);
    close(fd);
    return;
  }
  int err = connect(fd, &to->any, to_size) < 0 ? errno : 0;
  if (err == EINPROGRESS) err = await_connection(t, fd, timeout);
  close(fd);
  switch (err) {
    case 0:
    case ECONNREFUSED:
      RETURN_INT(true);
    case ETIMEDOUT:
    case ENETUNREACH:
    case EHOSTUNREACH:
    case EADDRNOTAVAIL:
    case ENETDOWN:
    case EINVAL:  // a link-local address without its link
    case EACCES:
    case EPERM:
      RETURN_INT(false);
    default:
      inet_throw(t, err);
  }
}

enum { ECHO_PORT = 7 };

// address, timeout, address of an interface or null, time to live
static void Inet4_isReachable0(Thread *t, Slot *a) {
  SockAddr to, from = {.v4 = {0}};
  socklen_t to_size = raw_sockaddr(t, a[1].ref, ECHO_PORT, 0, &to);
  socklen_t from_size = 0;
  if (to_size && a[3].ref)
    from_size = raw_sockaddr(t, a[3].ref, 0, 0, &from);
  if (!t->exception)
    reach(t, a, &to, to_size, &from, from_size, a[2].i, a[4].i);
}

// address, scope, timeout, interface's address, time to live, its scope
static void Inet6_isReachable0(Thread *t, Slot *a) {
  SockAddr to, from = {.v4 = {0}};
  socklen_t to_size = raw_sockaddr(t, a[1].ref, ECHO_PORT, a[2].i, &to);
  socklen_t from_size = 0;
  if (to_size && a[4].ref)
    from_size = raw_sockaddr(t, a[4].ref, 0, a[6].i, &from);
  if (!t->exception)
    reach(t, a, &to, to_size, &from, from_size, a[3].i, a[5].i);
}

static void Inet_isIPv6Supported(Thread *t, Slot *a) {
  RETURN_INT(inet_v6(t));
}

static void Plain_isReusePortAvailable0(Thread *t, Slot *a) {
  (void)t;
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), one = 1;
  bool yes = fd >= 0 && setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &one,
                                   sizeof one) == 0;
  if (fd >= 0) close(fd);
  RETURN_INT(yes);
}

// -- sun.net -----------------------------------------------------------------

// The ends of the range of ports the system gives; -1 where unknown.
static int32_t port_range(bool upper) {
  FILE *f = fopen("/proc/sys/net/ipv4/ip_local_port_range", "re");
  int low, high, n = f ? fscanf(f, "%d %d", &low, &high) : 0;
  if (f) fclose(f);
  return n != 2 ? -1 : upper ? high : low;
}

static void PortConfig_getLower0(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(port_range(false));
}

static void PortConfig_getUpper0(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(port_range(true));
}

// What follows the first dot of the host's name.
static void Resolver_fallbackDomain0(Thread *t, Slot *a) {
  char name[NI_MAXHOST + 1];
  if (gethostname(name, sizeof name) != 0) RETURN_REF(0);
  name[NI_MAXHOST] = '\0';
  const char *dot = strchr(name, '.');
  RETURN_REF(dot ? string_of(t, dot + 1) : 0);
}

// The desktop's proxy settings are not consulted: there are none then.
static void ProxySelector_init(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(false);
}

static void ProxySelector_getSystemProxies(Thread *t, Slot *a) {
  (void)t;
  RETURN_REF(0);
}

// clang-format off
#define LOOKUP "(Ljava/lang/String;)[Ljava/net/InetAddress;"
#define NAME "([B)Ljava/lang/String;"
#define PROXIES "(Ljava/lang/String;Ljava/lang/String;)[Ljava/net/Proxy;"
static const NativeRow rows[] = {
  {"java/net/AbstractPlainDatagramSocketImpl", "isReusePortAvailable0",
   "()Z", Plain_isReusePortAvailable0},
  {"java/net/AbstractPlainSocketImpl", "isReusePortAvailable0", "()Z",
   Plain_isReusePortAvailable0},
  {"java/net/DatagramPacket", "init", "()V", native_nothing},
  {"java/net/Inet4Address", "init", "()V", native_nothing},
  {"java/net/Inet4AddressImpl", "getHostByAddr", NAME, Inet_getHostByAddr},
  {"java/net/Inet4AddressImpl", "getLocalHostName", "()Ljava/lang/String;",
   Inet_getLocalHostName},
  {"java/net/Inet4AddressImpl", "isReachable0", "([BI[BI)Z",
   Inet4_isReachable0},
  {"java/net/Inet4AddressImpl", "lookupAllHostAddr", LOOKUP,
   Inet4_lookupAllHostAddr},
  {"java/net/Inet6Address", "init", "()V", native_nothing},
  {"java/net/Inet6AddressImpl", "getHostByAddr", NAME, Inet_getHostByAddr},
  {"java/net/Inet6AddressImpl", "getLocalHostName", "()Ljava/lang/String;",
   Inet_getLocalHostName},
  {"java/net/Inet6AddressImpl", "isReachable0", "([BII[BII)Z",
   Inet6_isReachable0},
  {"java/net/Inet6AddressImpl", "lookupAllHostAddr", LOOKUP,
   Inet6_lookupAllHostAddr},
  {"java/net/InetAddress", "init", "()V", native_nothing},
  {"java/net/InetAddressImplFactory", "isIPv6Supported", "()Z",
   Inet_isIPv6Supported},
  {"sun/net/PortConfig", "getLower0", "()I", PortConfig_getLower0},
  {"sun/net/PortConfig", "getUpper0", "()I", PortConfig_getUpper0},
  {"sun/net/dns/ResolverConfigurationImpl", "fallbackDomain0",
   "()Ljava/lang/String;", Resolver_fallbackDomain0},
  {"sun/net/spi/DefaultProxySelector", "getSystemProxies", PROXIES,
   ProxySelector_getSystemProxies},
  {"sun/net/spi/DefaultProxySelector", "init", "()Z", ProxySelector_init},
};
// clang-format on
NATIVE_TABLE(natives_java_net);
