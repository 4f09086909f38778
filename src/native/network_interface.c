// network_interface.c -- java.net.NetworkInterface.
//
// The system's list is copied into an arena first, interface by interface;
// then Java objects are made of what was asked for.  An address under a name
// like eth0:1 belongs to eth0 and to a virtual interface below it.
#include <ifaddrs.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/arena.h"
#include "native/inet.h"

typedef struct Address {
  SockAddr sa, broadcast;
  bool has_broadcast;
  int16_t mask;  // bits of the prefix
  struct Address *next;
} Address;

typedef struct Interface {
  char name[IFNAMSIZ + 1];
  int index;
  bool is_virtual;
  Address *addresses;
  struct Interface *children, *next;
} Interface;

// -- The system's list -------------------------------------------------------

static int16_t prefix_bits(const struct sockaddr *mask) {
  if (!mask) return 0;
  const uint8_t *p;
  size_t n;
  if (mask->sa_family == AF_INET6) {
    p = ((const struct sockaddr_in6 *)(const void *)mask)->sin6_addr.s6_addr;
    n = 16;
  } else {
    p = (const uint8_t *)&((const struct sockaddr_in *)(const void *)mask)
            ->sin_addr;
    n = 4;
  }
  int bits = 0;
  for (size_t i = 0; i < n; i++) bits += __builtin_popcount(p[i]);
  return (int16_t)bits;
}

static void copy_sockaddr(SockAddr *to, const struct sockaddr *from) {
  memcpy(to, from,
         from->sa_family == AF_INET6 ? sizeof to->v6 : sizeof to->v4);
}

// The interface called by the first `n` bytes of `name`, made if new.
static Interface *interface_named(Arena *arena, Interface **list,
                                  const char *name, size_t n) {
  for (Interface *i = *list; i; i = i->next)
    if (strlen(i->name) == n && memcmp(i->name, name, n) == 0) return i;
  Interface *i = n <= IFNAMSIZ ? arena_new(arena, Interface, 1) : NULL;
  if (!i) return NULL;
  memcpy(i->name, name, n);
  i->index = (int)if_nametoindex(i->name);
  i->next = *list;
  *list = i;
  return i;
}

static bool add_address(Arena *arena, Interface *i,
                        const struct ifaddrs *from) {
  Address *a = arena_new(arena, Address, 1);
  if (!a) return false;
  copy_sockaddr(&a->sa, from->ifa_addr);
  // As the library has it, each address of IPv6 here knows its interface.
  if (a->sa.any.sa_family == AF_INET6)
    a->sa.v6.sin6_scope_id = (uint32_t)i->index;
  a->mask = prefix_bits(from->ifa_netmask);
  if ((from->ifa_flags & IFF_BROADCAST) && from->ifa_broadaddr &&
      from->ifa_broadaddr->sa_family == AF_INET) {
    copy_sockaddr(&a->broadcast, from->ifa_broadaddr);
    a->has_broadcast = true;
  }
  a->next = i->addresses;
  i->addresses = a;
  return true;
}

static bool add_entry(Arena *arena, Interface **list,
                      const struct ifaddrs *e) {
  size_t n = strcspn(e->ifa_name, ":"), full = strlen(e->ifa_name);
  Interface *i = interface_named(arena, list, e->ifa_name, n);
  if (!i || !add_address(arena, i, e)) return false;
  if (n == full) return true;
  Interface *child = interface_named(arena, &i->children, e->ifa_name, full);
  if (!child) return false;
  child->is_virtual = true;
  return add_address(arena, child, e);
}

// All interfaces with an address, the newest first, as the library lists
// them.  False with an exception pending.
static bool list_interfaces(Thread *t, Arena *arena, Interface **list) {
  struct ifaddrs *all = NULL;
  *list = NULL;
  if (getifaddrs(&all) != 0)
    return io_throw(t, "java/net/SocketException", errno);
  static const int families[] = {AF_INET, AF_INET6};
  bool good = true;
  for (size_t f = 0; f < COUNT(families); f++)
    for (struct ifaddrs *e = all; e && good; e = e->ifa_next)
      if (e->ifa_addr && e->ifa_addr->sa_family == families[f])
        good = add_entry(arena, list, e);
  freeifaddrs(all);
  return good || throw_oom(t, "C heap space");
}

// -- Java objects ------------------------------------------------------------

static bool classes_ready(Thread *t) {
  return inet_ready(t) && io_ready(t, K_NetworkInterface) &&
         io_ready(t, K_InterfaceAddress);
}

// Address number `at` of `*object`, and its InterfaceAddress.
static bool add_binding(Thread *t, Ref *object, const Address *a,
                        uint32_t at) {
  uint32_t mark = roots_mark(t);
  Ref *address = root(t, inet_object(t, &a->sa, NULL));
  Ref *broadcast = root(t, 0), r = 0;
  if (*address && a->has_broadcast)
    *broadcast = inet_object(t, &a->broadcast, NULL);
  if (!t->exception) r = object_new(t, known_class(t, K_InterfaceAddress));
  if (r) {
    if (inet_scope(t, *address) != 0)
      SET_REF(t, GET_REF(t, *address, Inet6Address_holder6),
              Inet6AddressHolder_scope_ifname, *object);
    SET_REF(t, r, InterfaceAddress_address, *address);
    SET_REF(t, r, InterfaceAddress_broadcast, *broadcast);
    FIELD(int16_t, r, known_offset(t, KF_InterfaceAddress_maskLength)) =
        a->mask;
    ref_store(t,
              &REF_ELEMS(GET_REF(t, *object, NetworkInterface_bindings))[at],
              r);
    ref_store(t, &REF_ELEMS(GET_REF(t, *object, NetworkInterface_addrs))[at],
              *address);
  }
  roots_release(t, mark);
  return r != 0;
}

static bool add_bindings(Thread *t, Ref *object, const Interface *i) {
  int32_t n = 0;
  uint32_t at = 0;
  for (Address *a = i->addresses; a; a = a->next) n++;
  Ref r = ref_array_new(t, K_InetAddress, n);
  if (r == 0) return false;
  SET_REF(t, *object, NetworkInterface_addrs, r);
  r = ref_array_new(t, K_InterfaceAddress, n);
  if (r == 0) return false;
  SET_REF(t, *object, NetworkInterface_bindings, r);
  for (Address *a = i->addresses; a; a = a->next)
    if (!add_binding(t, object, a, at++)) return false;
  return true;
}

// A NetworkInterface without children and parent; 0 = exception pending.
static Ref interface_alone(Thread *t, const Interface *i) {
  uint32_t mark = roots_mark(t);
  Ref *object = root(t, object_new(t, known_class(t, K_NetworkInterface)));
  bool good = *object != 0;
  if (good) {
    Ref name = string_of(t, i->name);
    good = name != 0;
    SET_REF(t, *object, NetworkInterface_name, name);
    SET_REF(t, *object, NetworkInterface_displayName, name);
    SET_I32(t, *object, NetworkInterface_index, i->index);
    SET_I8(t, *object, NetworkInterface_virtual, i->is_virtual);
  }
  good = good && add_bindings(t, object, i);
  Ref r = good ? *object : 0;
  roots_release(t, mark);
  return r;
}

static Ref empty_children(Thread *t, Ref *object, int32_t n) {
  Ref r = ref_array_new(t, K_NetworkInterface, n);
  if (r) SET_REF(t, *object, NetworkInterface_childs, r);
  return r;
}

static Ref interface_object(Thread *t, const Interface *i) {
  uint32_t mark = roots_mark(t), at = 0;
  Ref *object = root(t, interface_alone(t, i));
  int32_t n = 0;
  for (Interface *c = i->children; c; c = c->next) n++;
  bool good = *object && empty_children(t, object, n);
  for (Interface *c = i->children; good && c; c = c->next) {
    Ref *child = root(t, interface_alone(t, c));
    good = *child && empty_children(t, child, 0);
    if (!good) break;
    SET_REF(t, *child, NetworkInterface_parent, *object);
    ref_store(t,
              &REF_ELEMS(GET_REF(t, *object, NetworkInterface_childs))[at++],
              *child);
  }
  Ref r = good ? *object : 0;
  roots_release(t, mark);
  return r;
}

// -- Natives -----------------------------------------------------------------

static void getAll(Thread *t, Slot *a) {
  if (!classes_ready(t)) return;
  Arena arena = {0};
  Interface *list;
  Ref *array = root(t, 0);
  int32_t n = 0;
  uint32_t at = 0;
  if (list_interfaces(t, &arena, &list)) {
    for (Interface *i = list; i; i = i->next) n++;
    *array = ref_array_new(t, K_NetworkInterface, n);
    for (Interface *i = list; i && !t->exception; i = i->next) {
      Ref r = interface_object(t, i);
      if (r) ref_store(t, &REF_ELEMS(*array)[at++], r);
    }
  }
  arena_drop(&arena);
  RETURN_REF(*array);
}

// What an interface is searched by; the object is null where none fits.
typedef struct Key {
  const char *name;
  int index;
  const SockAddr *address;
} Key;

static bool has_address(const Interface *i, const SockAddr *sa) {
  for (const Address *a = i->addresses; a; a = a->next) {
    if (a->sa.any.sa_family != sa->any.sa_family) continue;
    bool v6 = sa->any.sa_family == AF_INET6;
    if (v6 ? memcmp(&a->sa.v6.sin6_addr, &sa->v6.sin6_addr, 16) == 0
           : a->sa.v4.sin_addr.s_addr == sa->v4.sin_addr.s_addr)
      return true;
  }
  return false;
}

static const Interface *find(const Interface *i, const Key *key) {
  for (; i; i = i->next) {
    if (key->address ? has_address(i, key->address)
        : key->name  ? strcmp(i->name, key->name) == 0
                     : i->index == key->index)
      return i;
    const Interface *child = key->name ? find(i->children, key) : NULL;
    if (child) return child;
  }
  return NULL;
}

static void return_found(Thread *t, Slot *a, const Key *key) {
  Arena arena = {0};
  Interface *list;
  Ref r = 0;
  if (list_interfaces(t, &arena, &list)) {
    const Interface *i = find(list, key);
    if (i) r = interface_object(t, i);
  }
  arena_drop(&arena);
  RETURN_REF(r);
}

// The name in slot `ref` as bytes of fixed size; false with an exception.
static bool name_of(Thread *t, Ref ref, char name[IFNAMSIZ + 1]) {
  if (ref == 0)
    return throw_new(t, "java/lang/NullPointerException",
                     "network interface name is NULL");
  memset(name, 0, IFNAMSIZ + 1);
  // A longer one names nothing; let the system say so.
  uint32_t n = string_length(t, ref);
  for (uint32_t i = 0; i < n && i < IFNAMSIZ; i++)
    name[i] = (char)string_unit(t, ref, i);
  if (n >= IFNAMSIZ) name[0] = '\0';
  return true;
}

static void getByName0(Thread *t, Slot *a) {
  char name[IFNAMSIZ + 1];
  if (!classes_ready(t) || !name_of(t, a[0].ref, name)) return;
  return_found(t, a, &(Key){.name = name});
}

static void getByIndex0(Thread *t, Slot *a) {
  if (!classes_ready(t)) return;
  if (a[0].i <= 0) RETURN_REF(0);
  return_found(t, a, &(Key){.index = a[0].i});
}

static void getByInetAddress0(Thread *t, Slot *a) {
  if (!classes_ready(t)) return;
  if (!inet_whole(t, a[0].ref)) return;
  SockAddr sa;
  inet_sockaddr(t, a[0].ref, 0, false, &sa);
  return_found(t, a, &(Key){.address = &sa});
}

static void boundInetAddress0(Thread *t, Slot *a) {
  if (!inet_whole(t, a[0].ref)) return;
  SockAddr sa;
  inet_sockaddr(t, a[0].ref, 0, false, &sa);
  Arena arena = {0};
  Interface *list;
  bool found = list_interfaces(t, &arena, &list) &&
               find(list, &(Key){.address = &sa}) != NULL;
  arena_drop(&arena);
  RETURN_INT(found);
}

// Ask about the interface named in slot `ref`; false with an exception.
static bool ask(Thread *t, Ref ref, unsigned long request, struct ifreq *r) {
  char name[IFNAMSIZ + 1];
  if (!name_of(t, ref, name)) return false;
  memset(r, 0, sizeof *r);
  memcpy(r->ifr_name, name, IFNAMSIZ);
  int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) fd = socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return io_throw(t, "java/net/SocketException", errno);
  int n = ioctl(fd, request, r), err = errno;
  close(fd);
  return n >= 0 || io_throw(t, "java/net/SocketException", err);
}

static void return_flags(Thread *t, Slot *a, int wanted) {
  struct ifreq r;
  if (ask(t, a[0].ref, SIOCGIFFLAGS, &r))
    RETURN_INT((r.ifr_flags & wanted) == wanted);
}

static void isUp0(Thread *t, Slot *a) {
  return_flags(t, a, IFF_UP | IFF_RUNNING);
}
static void isLoopback0(Thread *t, Slot *a) {
  return_flags(t, a, IFF_LOOPBACK);
}
static void isP2P0(Thread *t, Slot *a) {
  return_flags(t, a, IFF_POINTOPOINT);
}
static void supportsMulticast0(Thread *t, Slot *a) {
  return_flags(t, a, IFF_MULTICAST);
}

static void getMTU0(Thread *t, Slot *a) {
  struct ifreq r;
  if (ask(t, a[0].ref, SIOCGIFMTU, &r)) RETURN_INT(r.ifr_mtu);
}

// The hardware address; null where it is all zeros.
static void getMacAddr0(Thread *t, Slot *a) {
  struct ifreq r;
  uint8_t mac[6], any = 0;
  if (!ask(t, a[1].ref, SIOCGIFHWADDR, &r)) return;
  memcpy(mac, r.ifr_hwaddr.sa_data, sizeof mac);
  for (size_t i = 0; i < sizeof mac; i++) any |= mac[i];
  RETURN_REF(any ? byte_array_new(t, mac, sizeof mac) : 0);
}

// clang-format off
#define NI "java/net/NetworkInterface"
#define TYPE "Ljava/net/NetworkInterface;"
#define INET "Ljava/net/InetAddress;"
#define ROW(name, desc) {NI, #name, desc, name}
static const NativeRow rows[] = {
  ROW(boundInetAddress0, "(" INET ")Z"), ROW(getAll, "()[" TYPE),
  ROW(getByIndex0, "(I)" TYPE), ROW(getByInetAddress0, "(" INET ")" TYPE),
  ROW(getByName0, "(Ljava/lang/String;)" TYPE),
  ROW(getMTU0, "(Ljava/lang/String;I)I"),
  ROW(getMacAddr0, "([BLjava/lang/String;I)[B"),
  {NI, "init", "()V", native_nothing},
  ROW(isLoopback0, "(Ljava/lang/String;I)Z"),
  ROW(isP2P0, "(Ljava/lang/String;I)Z"),
  ROW(isUp0, "(Ljava/lang/String;I)Z"),
  ROW(supportsMulticast0, "(Ljava/lang/String;I)Z"),
};
// clang-format on
NATIVE_TABLE(natives_network_interface);
