// inet.h -- addresses between Java objects and the system's sockaddr.
#ifndef CEZVE_NATIVE_INET_H
#define CEZVE_NATIVE_INET_H

#include <netinet/in.h>
#include <sys/socket.h>

#include "native/native_io.h"

typedef union SockAddr {
  struct sockaddr any;
  struct sockaddr_in v4;
  struct sockaddr_in6 v6;
  struct sockaddr_storage storage;
} SockAddr;

// Values of InetAddressHolder.family.
enum { INET_IPV4 = 1, INET_IPV6 = 2 };

// Whether IPv6 is used: the system has it, and java.net.preferIPv4Stack does
// not forbid it (asked once in the life of the process, as the library
// does).  The first call runs Java and may collect; it may leave an
// exception pending.
bool inet_v6(Thread *t);
bool inet_v4(void);

// The classes of the objects below are initialised.  False: return at once,
// the native will be run again.  May collect.
bool inet_ready(Thread *t);

// The InetAddress of `sa`, whose port goes to `*port`; an IPv4-mapped
// address is an Inet4Address.  0 = exception pending.  May collect.
Ref inet_object(Thread *t, const SockAddr *sa, int32_t *port);
int32_t inet_port(const SockAddr *sa);

// Is `address` an InetAddress that a constructor has made?  Throws otherwise.
// Everything below is for such.
bool inet_whole(Thread *t, Ref address);
// The sockaddr of an InetAddress object and its length.  Where `v6` is asked
// and in use, an IPv4 address is mapped.
socklen_t inet_sockaddr(Thread *t, Ref address, int32_t port, bool v6,
                        SockAddr *out);
int32_t inet_family(Thread *t, Ref address);
// The four bytes of an IPv4 address, in host order.
uint32_t inet_v4_address(Thread *t, Ref address);
int32_t inet_scope(Thread *t, Ref address);  // 0 = none

// Throw the exception of java.net that fits `err`.  Returns false.
bool inet_throw(Thread *t, int err);

#endif
