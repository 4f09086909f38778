// jdk_net.c -- jdk.net.LinuxSocketOptions: options of TCP that sun.nio.ch
// looks for as soon as there is a socket.
#define _GNU_SOURCE  // struct ucred
#include <netinet/tcp.h>
#include <unistd.h>

#include "native/inet.h"

#ifndef SO_INCOMING_NAPI_ID
#define SO_INCOMING_NAPI_ID 56
#endif

// Throw what `err` means for an option.
static void throw_option(Thread *t, int err) {
  if (err == ENOPROTOOPT)
    throw_new(t, "java/lang/UnsupportedOperationException",
              "unsupported socket option");
  else
    io_throw(t, "java/net/SocketException", err);
}

static void set_option(Thread *t, Slot *a, int level, int option, int value) {
  if (setsockopt(a[0].i, level, option, &value, sizeof value) < 0)
    throw_option(t, errno);
}

static void get_option(Thread *t, Slot *a, int level, int option) {
  int value = 0;
  socklen_t size = sizeof value;
  if (getsockopt(a[0].i, level, option, &value, &size) < 0)
    throw_option(t, errno);
  else
    RETURN_INT(value);
}

static bool is_supported(int level, int option) {
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), value;
  if (fd < 0) return false;
  socklen_t size = sizeof value;
  bool yes = getsockopt(fd, level, option, &value, &size) == 0 ||
             errno != ENOPROTOOPT;
  close(fd);
  return yes;
}

static void setTcpKeepAliveProbes0(Thread *t, Slot *a) {
  set_option(t, a, IPPROTO_TCP, TCP_KEEPCNT, a[1].i);
}
static void setTcpKeepAliveTime0(Thread *t, Slot *a) {
  set_option(t, a, IPPROTO_TCP, TCP_KEEPIDLE, a[1].i);
}
static void setTcpKeepAliveIntvl0(Thread *t, Slot *a) {
  set_option(t, a, IPPROTO_TCP, TCP_KEEPINTVL, a[1].i);
}
static void setQuickAck0(Thread *t, Slot *a) {
  set_option(t, a, IPPROTO_TCP, TCP_QUICKACK, a[1].i & 1);
}
static void getTcpKeepAliveProbes0(Thread *t, Slot *a) {
  get_option(t, a, IPPROTO_TCP, TCP_KEEPCNT);
}
static void getTcpKeepAliveTime0(Thread *t, Slot *a) {
  get_option(t, a, IPPROTO_TCP, TCP_KEEPIDLE);
}
static void getTcpKeepAliveIntvl0(Thread *t, Slot *a) {
  get_option(t, a, IPPROTO_TCP, TCP_KEEPINTVL);
}
static void getQuickAck0(Thread *t, Slot *a) {
  get_option(t, a, IPPROTO_TCP, TCP_QUICKACK);
  if (!t->exception) RETURN_INT(a->i != 0);
}
static void getIncomingNapiId0(Thread *t, Slot *a) {
  get_option(t, a, SOL_SOCKET, SO_INCOMING_NAPI_ID);
}

// User and group of the other end of a local socket, in one long.
static void getSoPeerCred0(Thread *t, Slot *a) {
  struct ucred peer;
  socklen_t size = sizeof peer;
  int err = 0;
  if (getsockopt(a[0].i, SOL_SOCKET, SO_PEERCRED, &peer, &size) < 0)
    err = errno;
  else if (peer.uid == (uid_t)-1)
    err = ENOTCONN;
  if (err)
    throw_option(t, err);
  else
    RETURN_LONG((uint64_t)peer.uid << 32 | peer.gid);
}

static void keepAliveOptionsSupported0(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(is_supported(IPPROTO_TCP, TCP_KEEPIDLE) &&
             is_supported(IPPROTO_TCP, TCP_KEEPCNT) &&
             is_supported(IPPROTO_TCP, TCP_KEEPINTVL));
}
static void quickAckSupported0(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(is_supported(IPPROTO_TCP, TCP_QUICKACK));
}
static void incomingNapiIdSupported0(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(is_supported(SOL_SOCKET, SO_INCOMING_NAPI_ID));
}

// clang-format off
#define ROW(name, desc) {"jdk/net/LinuxSocketOptions", #name, desc, name}
static const NativeRow rows[] = {
  ROW(getIncomingNapiId0, "(I)I"), ROW(getQuickAck0, "(I)Z"),
  ROW(getSoPeerCred0, "(I)J"), ROW(getTcpKeepAliveIntvl0, "(I)I"),
  ROW(getTcpKeepAliveProbes0, "(I)I"), ROW(getTcpKeepAliveTime0, "(I)I"),
  ROW(incomingNapiIdSupported0, "()Z"),
  ROW(keepAliveOptionsSupported0, "()Z"), ROW(quickAckSupported0, "()Z"),
  ROW(setQuickAck0, "(IZ)V"), ROW(setTcpKeepAliveIntvl0, "(II)V"),
  ROW(setTcpKeepAliveProbes0, "(II)V"), ROW(setTcpKeepAliveTime0, "(II)V"),
};
// clang-format on
NATIVE_TABLE(natives_jdk_net);
