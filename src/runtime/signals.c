// Signals, from the system to jdk.internal.misc.Signal.
//
// A handler may do next to nothing, so it writes the signal's number into a
// pipe.  The thread "Signal Dispatcher" reads it there and calls
// Signal.dispatch(int), which starts a thread for the Java handler; SIGQUIT
// it answers itself, with a thread dump.
#define _GNU_SOURCE  // pipe2
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "runtime/heap_dump.h"

// What a handler can reach.  Ends of the pipe; set before the first handler
// is installed.
static int pipe_in = -1, pipe_out = -1;

// Values of Signal.handle0: the handler to be, and the one that was.
enum { KIND_DEFAULT = 0, KIND_IGNORE = 1, KIND_JAVA = 2, KIND_RESERVED = -1 };

// clang-format off
static const struct {
  const char *name;
  int number;
} signal_names[] = {
    {"HUP", SIGHUP},   {"INT", SIGINT},     {"QUIT", SIGQUIT},
    {"ILL", SIGILL},   {"TRAP", SIGTRAP},   {"ABRT", SIGABRT},
    {"IOT", SIGIOT},   {"BUS", SIGBUS},     {"FPE", SIGFPE},
    {"KILL", SIGKILL}, {"USR1", SIGUSR1},   {"SEGV", SIGSEGV},
    {"USR2", SIGUSR2}, {"PIPE", SIGPIPE},   {"ALRM", SIGALRM},
    {"TERM", SIGTERM}, {"CHLD", SIGCHLD},   {"CLD", SIGCHLD},
    {"CONT", SIGCONT}, {"STOP", SIGSTOP},   {"TSTP", SIGTSTP},
    {"TTIN", SIGTTIN}, {"TTOU", SIGTTOU},   {"URG", SIGURG},
    {"XCPU", SIGXCPU}, {"XFSZ", SIGXFSZ},   {"VTALRM", SIGVTALRM},
    {"PROF", SIGPROF}, {"WINCH", SIGWINCH}, {"POLL", SIGPOLL},
    {"IO", SIGIO},     {"PWR", SIGPWR},     {"SYS", SIGSYS},
#ifdef SIGSTKFLT
    {"STKFLT", SIGSTKFLT},
#endif
};
// clang-format on

int signal_number(const char *name) {
  for (size_t i = 0; i < COUNT(signal_names); i++)
    if (strcmp(signal_names[i].name, name) == 0) return signal_names[i].number;
  return -1;
}

static void on_signal(int sig) {
  int saved = errno;
  uint8_t byte = (uint8_t)sig;
  // The pipe is full only when thousands of signals wait already.
  ssize_t written = write(pipe_in, &byte, 1);
  (void)written;
  errno = saved;
}

// Unlike SIG_IGN, a handler that does nothing is not inherited by programs
// that Java code starts.
static void on_nothing(int sig) {
  (void)sig;
}

static bool pipe_open(void) {
  static pthread_mutex_t once = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&once);
  int ends[2];
  if (pipe_in < 0 && pipe2(ends, O_CLOEXEC) == 0) {
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    pipe_out = ends[0];
    pipe_in = ends[1];
  }
  bool open = pipe_in >= 0;
  pthread_mutex_unlock(&once);
  return open;
}

static bool install(int sig, void (*handler)(int), struct sigaction *old) {
  struct sigaction action = {.sa_flags = SA_RESTART};
  action.sa_handler = handler;
  sigfillset(&action.sa_mask);
  return sigaction(sig, &action, old) == 0;
}

// The machine's own use, or nothing that a handler could answer.
static bool is_reserved(int sig) {
  return sig == SIGFPE || sig == SIGILL || sig == SIGSEGV || sig == SIGBUS ||
         sig == SIGQUIT;
}

int64_t signal_handle(Thread *t, int sig, int64_t kind) {
  (void)t;
  if (sig <= 0 || sig >= NSIG || is_reserved(sig)) return KIND_RESERVED;
  struct sigaction old;
  if (sigaction(sig, NULL, &old) != 0) return KIND_RESERVED;
  // What was started with nohup or in the background stays deaf.
  bool ends = sig == SIGHUP || sig == SIGINT || sig == SIGTERM;
  if (ends && old.sa_handler == SIG_IGN) return KIND_IGNORE;
  if (!pipe_open()) return KIND_RESERVED;
  void (*handler)(int) = kind == KIND_JAVA     ? on_signal
                         : kind == KIND_IGNORE ? SIG_IGN
                                               : SIG_DFL;
  if (sig == SIGPIPE && kind == KIND_DEFAULT) handler = on_nothing;
  if (!install(sig, handler, &old)) return KIND_RESERVED;
  if (old.sa_handler == on_signal) return KIND_JAVA;
  return old.sa_handler == SIG_IGN ? KIND_IGNORE : KIND_DEFAULT;
}

// -- The dispatcher -----------------------------------------------------------

static int next_signal(Thread *t) {
  uint8_t byte = 0;
  ssize_t n;
  thread_block_begin(t);
  do n = read(pipe_out, &byte, 1);
  while (n < 0 && errno == EINTR);
  thread_block_end(t);
  return n == 1 ? byte : -1;
}

static Method *dispatch_method(Thread *t) {
  Linker *l = t->rt->linker;
  Class *cls = NULL;
  Symbol *name = symbol_of(l, "jdk/internal/misc/Signal");
  if (!name || linker_load(&t->ctx, &l->boot, name, &cls) != ERR_OK ||
      !class_initialize(t, cls))
    return NULL;
  return class_declared_method(cls, symbol_of(l, "dispatch"),
                               symbol_of(l, "(I)V"));
}

static void dispatcher(Thread *t) {
  for (int sig; (sig = next_signal(t)) > 0;) {
    if (sig == SIGQUIT) {
      thread_dump(t, STDOUT_FILENO);
      if (t->rt->flags.heap_dump_on_break) heap_dump_report(t);
      continue;
    }
    Method *m = dispatch_method(t);
    Slot arg = {.i = sig};
    if (m && !t->exception) java_call(t, m, &arg);
    if (t->exception) {
      throwable_print(t, t->exception);
      t->exception = 0;
    }
  }
}

static bool start_dispatcher(Thread *t) {
  Ref *java = root(t, thread_new_java(t, &t->rt->system_group,
                                      "Signal Dispatcher"));
  if (t->exception) return false;
  SET_I8(t, *java, Thread_daemon, 1);
  SET_I32(t, *java, Thread_priority, 9);
  Slot args[2] = {{.bits = t->rt->system_group}, {.bits = *java}};
  java_call(t, known_method(t, KM_ThreadGroup_add), args);
  return !t->exception && thread_start_body(t, java, dispatcher);
}

void signals_start(Thread *t) {
  install(SIGPIPE, on_nothing, NULL);
  uint32_t mark = roots_mark(t);
  // Without a dispatcher, signals do what they do by default.
  if (pipe_open() && start_dispatcher(t)) install(SIGQUIT, on_signal, NULL);
  t->exception = 0;
  roots_release(t, mark);
}
