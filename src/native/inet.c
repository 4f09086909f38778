#include "native/inet.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <unistd.h>

// -- Which protocols there are -----------------------------------------------

static bool can_open(int domain) {
  int fd = socket(domain, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd >= 0) close(fd);
  return fd >= 0;
}

// Sockets can be made where no interface has an address: the kernel lists
// those in a file, which is then empty or absent.
static bool system_has_v6(void) {
  if (!can_open(AF_INET6)) return false;
  FILE *f = fopen("/proc/net/if_inet6", "re");
  if (!f) return false;
  bool some = fgetc(f) != EOF;
  fclose(f);
  return some;
}

static bool prefers_v4(Thread *t) {
  uint32_t mark = roots_mark(t);
  Slot name = {.ref = string_of(t, "java.net.preferIPv4Stack")};
  bool yes = false;
  if (name.ref)
    yes = java_call(t, known_method(t, KM_Boolean_getBoolean), &name).i & 1;
  roots_release(t, mark);
  return !t->exception && yes;
}

// A fact about the process's surroundings, not state of the machine.
bool inet_v6(Thread *t) {
  enum { UNKNOWN, YES, NO };
  static _Atomic int known = UNKNOWN;
  if (known == UNKNOWN) known = system_has_v6() && !prefers_v4(t) ? YES : NO;
  return known == YES;
}

bool inet_v4(void) {
  return can_open(AF_INET);
}

// -- Objects -----------------------------------------------------------------

bool inet_ready(Thread *t) {
  return io_ready(t, K_InetAddress) && io_ready(t, K_Inet4Address) &&
         io_ready(t, K_Inet6Address) && io_ready(t, K_InetAddressHolder) &&
         io_ready(t, K_Inet6AddressHolder);
}

// An InetAddress of class `k` with its holder, as its constructor leaves it.
static Ref address_new(Thread *t, KnownClass k, int32_t family,
                       uint32_t address) {
  Class *cls = known_class(t, k);
  Class *holder_class = known_class(t, K_InetAddressHolder);
  Ref *object = root(t, object_new(t, cls));
  if (*object == 0) return 0;
  Ref holder = object_new(t, holder_class);
  if (holder == 0) return 0;
  SET_I32(t, holder, InetAddressHolder_family, family);
  SET_I32(t, holder, InetAddressHolder_address, (int32_t)address);
  SET_REF(t, *object, InetAddress_holder, holder);
  return *object;
}

static Ref v6_new(Thread *t, const struct sockaddr_in6 *sa) {
  Ref *object = root(t, address_new(t, K_Inet6Address, INET_IPV6, 0));
  if (*object == 0) return 0;
  Class *holder_class = known_class(t, K_Inet6AddressHolder);
  Ref *holder = root(t, object_new(t, holder_class));
  if (*holder == 0) return 0;
  Ref bytes = byte_array_new(t, &sa->sin6_addr, 16);
  if (bytes == 0) return 0;
  SET_REF(t, *holder, Inet6AddressHolder_ipaddress, bytes);
  if (sa->sin6_scope_id != 0) {
    SET_I32(t, *holder, Inet6AddressHolder_scope_id,
            (int32_t)sa->sin6_scope_id);
    SET_I8(t, *holder, Inet6AddressHolder_scope_id_set, 1);
  }
  SET_REF(t, *object, Inet6Address_holder6, *holder);
  return *object;
}

int32_t inet_port(const SockAddr *sa) {
  return ntohs(sa->any.sa_family == AF_INET6 ? sa->v6.sin6_port
                                             : sa->v4.sin_port);
}

Ref inet_object(Thread *t, const SockAddr *sa, int32_t *port) {
  uint32_t mark = roots_mark(t);
  Ref r;
  if (port) *port = inet_port(sa);
  if (sa->any.sa_family != AF_INET6) {
    r = address_new(t, K_Inet4Address, INET_IPV4,
                    ntohl(sa->v4.sin_addr.s_addr));
  } else if (IN6_IS_ADDR_V4MAPPED(&sa->v6.sin6_addr)) {
    uint32_t v4;
    memcpy(&v4, sa->v6.sin6_addr.s6_addr + 12, sizeof v4);
    r = address_new(t, K_Inet4Address, INET_IPV4, ntohl(v4));
  } else {
    r = v6_new(t, &sa->v6);
  }
  roots_release(t, mark);
  return r;
}

// -- And back ----------------------------------------------------------------

bool inet_whole(Thread *t, Ref address) {
  Class *v6 = known_class(t, K_Inet6Address);
  bool whole = address && GET_REF(t, address, InetAddress_holder) &&
               (!class_is_subtype(class_of(address), v6) ||
                GET_REF(t, address, Inet6Address_holder6));
  return whole || throw_npe(t);
}

int32_t inet_family(Thread *t, Ref address) {
  return GET_I32(t, GET_REF(t, address, InetAddress_holder),
                 InetAddressHolder_family);
}

uint32_t inet_v4_address(Thread *t, Ref address) {
  return (uint32_t)GET_I32(t, GET_REF(t, address, InetAddress_holder),
                           InetAddressHolder_address);
}

int32_t inet_scope(Thread *t, Ref address) {
  if (inet_family(t, address) != INET_IPV6) return 0;
  return GET_I32(t, GET_REF(t, address, Inet6Address_holder6),
                 Inet6AddressHolder_scope_id);
}

socklen_t inet_sockaddr(Thread *t, Ref address, int32_t port, bool v6,
                        SockAddr *out) {
  memset(out, 0, sizeof *out);
  bool is_v4 = inet_family(t, address) == INET_IPV4;
  if (is_v4 && !v6) {
    out->v4.sin_family = AF_INET;
    out->v4.sin_port = htons((uint16_t)port);
    out->v4.sin_addr.s_addr = htonl(inet_v4_address(t, address));
    return sizeof out->v4;
  }
  out->v6.sin6_family = AF_INET6;
  out->v6.sin6_port = htons((uint16_t)port);
  uint8_t *to = out->v6.sin6_addr.s6_addr;
  if (is_v4) {
    // The wildcard of IPv4 is that of IPv6, not a mapped address.
    uint32_t v4 = htonl(inet_v4_address(t, address));
    if (v4 == INADDR_ANY) return sizeof out->v6;
    to[10] = to[11] = 0xff;
    memcpy(to + 12, &v4, sizeof v4);
    return sizeof out->v6;
  }
  Ref bytes = GET_REF(t, GET_REF(t, address, Inet6Address_holder6),
                      Inet6AddressHolder_ipaddress);
  if (bytes && array_length(bytes) == 16) memcpy(to, BYTE_ELEMS(bytes), 16);
  // Only link-local addresses need to know their link.
  if (IN6_IS_ADDR_LINKLOCAL(&out->v6.sin6_addr))
    out->v6.sin6_scope_id = (uint32_t)inet_scope(t, address);
  return sizeof out->v6;
}

// -- Errors ------------------------------------------------------------------

bool inet_throw(Thread *t, int err) {
  switch (err) {
    case EPROTO:
      return io_throw(t, "java/net/ProtocolException", err);
    case ECONNREFUSED:
    case ETIMEDOUT:
    case ENOTCONN:
      return io_throw(t, "java/net/ConnectException", err);
    case EHOSTUNREACH:
      return io_throw(t, "java/net/NoRouteToHostException", err);
    case EADDRINUSE:
    case EADDRNOTAVAIL:
    case EACCES:
      return io_throw(t, "java/net/BindException", err);
    default:
      return io_throw(t, "java/net/SocketException", err);
  }
}
