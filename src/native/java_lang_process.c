// java_lang_process.c -- java.lang.ProcessImpl, ProcessEnvironment and
// ProcessHandleImpl.
//
// What is known of other processes comes from /proc.
#define _GNU_SOURCE
#include <ctype.h>
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "native/native_io.h"
#include "native/spawn.h"

// -- The environment ---------------------------------------------------------

// Where the value's '=' is; a name has at least one character, so a leading
// '=' belongs to it.  NULL: not a variable, left out.
static const char *variable_end(const char *variable) {
  return *variable ? strchr(variable + 1, '=') : NULL;
}

// Names and values in turn, each a byte array.
static void Environment_environ(Thread *t, Slot *a) {
  Class *bytes, *array_class;
  Err err = linker_array_of(&t->ctx, t->rt->linker->prim['B'], &bytes);
  if (err == ERR_OK) err = linker_array_of(&t->ctx, bytes, &array_class);
  if (err != ERR_OK) {
    throw_err(t, err);
    return;
  }
  int32_t n = 0;
  for (char **e = environ; e && *e; e++) n += variable_end(*e) ? 2 : 0;
  Ref *array = root(t, array_new(t, array_class, n));
  uint32_t at = 0;
  for (char **e = environ; *array && e && *e && at < (uint32_t)n; e++) {
    const char *end = variable_end(*e);
    if (!end) continue;
    Ref r = byte_array_new(t, *e, (int32_t)(end - *e));
    if (r == 0) return;
    ref_store(t, &REF_ELEMS(*array)[at++], r);
    r = byte_array_new(t, end + 1, (int32_t)strlen(end + 1));
    if (r == 0) return;
    ref_store(t, &REF_ELEMS(*array)[at++], r);
  }
  RETURN_REF(*array);
}

// -- Starting a process ------------------------------------------------------

// The bytes of array `r` with a NUL behind them; NULL when `r` is null, and
// `*good` false without memory.
static char *copy_bytes(Arena *arena, Ref r, bool *good) {
  if (r == 0) return NULL;
  uint32_t n = array_length(r);
  char *text = arena_alloc(arena, (size_t)n + 1);
  if (!text) *good = false;
  else memcpy(text, BYTE_ELEMS(r), n);
  return text;
}

// The `count` strings that stand one after another in array `block`, behind
// `first` where that is not NULL.  NULL without memory or when the block
// holds fewer.
static char **copy_strings(Arena *arena, Ref block, int32_t count,
                           char *first) {
  bool good = count >= 0;
  char *p = copy_bytes(arena, block, &good);
  char *end = p ? p + array_length(block) : NULL;
  char **all = good ? arena_new(arena, char *, (size_t)count + 2) : NULL;
  if (!all) return NULL;
  size_t at = 0;
  if (first) all[at++] = first;
  for (int32_t i = 0; i < count; i++) {
    if (!p || p >= end) return NULL;
    all[at++] = p;
    p += strlen(p) + 1;
  }
  return all;
}

static void throw_spawn(Thread *t, int err) {
  throw_new(t, "java/io/IOException", "error=%d, %s", err, IO_ERROR(err));
}

// mode, helper, program, arguments, their count, environment, its count,
// folder, descriptors, merge.  How the process is made, which `mode` says,
// is our own business.
static void Process_forkAndExec(Thread *t, Slot *a) {
  NOT_NULL(a[3].ref);
  NOT_NULL(a[4].ref);
  NOT_NULL(a[9].ref);
  if (!array_range_ok(t, a[9].ref, 0, 3)) return;
  Arena arena = {0};
  bool good = true;
  char *program = copy_bytes(&arena, a[3].ref, &good);
  char *folder = copy_bytes(&arena, a[8].ref, &good);
  Spawn s = {.program = program, .env = environ, .directory = folder};
  if (good) s.argv = copy_strings(&arena, a[4].ref, a[5].i, program);
  if (a[6].ref) s.env = copy_strings(&arena, a[6].ref, a[7].i, NULL);
  for (int i = 0; i < 3; i++) s.fds[i] = INT_ELEMS(a[9].ref)[i];
  s.merge_errors = a[10].i & 1;
  pid_t pid = -ENOMEM;
  if (good && s.argv && s.env) {
    thread_block_begin(t);
    pid = spawn(&s, &arena);
    thread_block_end(t);
  }
  arena_drop(&arena);
  if (pid < 0) {
    throw_spawn(t, -pid);
    RETURN_INT(-1);
  }
  for (int i = 0; i < 3; i++) INT_ELEMS(a[9].ref)[i] = s.fds[i];
  RETURN_INT(pid);
}

// Children must be waited for, also where our parent has ignored SIGCHLD.
static void Process_init(Thread *t, Slot *a) {
  (void)a;
  struct sigaction action = {.sa_handler = SIG_DFL,
                             .sa_flags = SA_NOCLDSTOP | SA_RESTART};
  sigemptyset(&action.sa_mask);
  if (sigaction(SIGCHLD, &action, NULL) < 0)
    throw_new(t, "java/lang/InternalError", "Can't set SIGCHLD handler");
}

// -- Waiting -----------------------------------------------------------------

enum { NOT_A_CHILD = -2, KILLED = 0x80 };

static int exit_value(int status) {
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  if (WIFSIGNALED(status)) return KILLED + WTERMSIG(status);
  return status;
}

static void Handle_waitForProcessExit0(Thread *t, Slot *a) {
  pid_t pid = (pid_t)a[0].j;
  int n, status = 0;
  if (a[2].i & 1) {
    BLOCKING_RESTART(t, n, waitpid(pid, &status, 0));
    if (n < 0) RETURN_INT(n == -ECHILD ? NOT_A_CHILD : -1);
    RETURN_INT(exit_value(status));
  }
  siginfo_t info;
  memset(&info, 0, sizeof info);
  BLOCKING_RESTART(t, n, waitid(P_PID, (id_t)pid, &info, WEXITED | WNOWAIT));
  if (n < 0) RETURN_INT(n == -ECHILD ? NOT_A_CHILD : -1);
  bool killed = info.si_code == CLD_KILLED || info.si_code == CLD_DUMPED;
  RETURN_INT(info.si_status + (killed ? KILLED : 0));
}

// -- /proc -------------------------------------------------------------------

// What /proc/<pid>/stat says; times in ns, and in ms since the epoch.
typedef struct ProcessStat {
  pid_t parent;
  int64_t total, start;
} ProcessStat;

// When the system was started, in ms since the epoch; 0 where unknown.
static int64_t boot_time(void) {
  FILE *f = fopen("/proc/stat", "re");
  char *line = NULL;
  size_t room = 0;
  unsigned long long seconds = 0;
  while (f && getline(&line, &room, f) > 0)
    if (sscanf(line, "btime %llu", &seconds) == 1) break;
  free(line);
  if (f) fclose(f);
  return (int64_t)seconds * 1000;
}

// Read up to `n` - 1 bytes of a file of /proc/<pid>; their number, or -1.
static ssize_t read_proc(pid_t pid, const char *name, char *to, size_t n) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/%s", pid, name);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return -1;
  size_t size = 0;
  while (size < n - 1) {
    ssize_t got = read(fd, to + size, n - 1 - size);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    size += (size_t)got;
  }
  close(fd);
  to[size] = '\0';
  return (ssize_t)size;
}

static bool process_stat(pid_t pid, int64_t booted, ProcessStat *out) {
  char text[2048];
  if (pid <= 0 || read_proc(pid, "stat", text, sizeof text) <= 0) return false;
  // The name stands in parentheses and may hold some itself.
  const char *p = strrchr(text, ')');
  int parent;
  unsigned long user, system;
  unsigned long long start;
  if (!p || sscanf(p + 1,
                   " %*c %d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu "
                   "%*d %*d %*d %*d %*d %*d %llu",
                   &parent, &user, &system, &start) != 4)
    return false;
  int64_t ticks = sysconf(_SC_CLK_TCK);
  out->parent = parent;
  out->total = (int64_t)(user + system) * (1000000000 / ticks);
  out->start = booted + (int64_t)start * 1000 / ticks;
  return true;
}

// -- ProcessHandleImpl -------------------------------------------------------

static void Handle_getCurrentPid0(Thread *t, Slot *a) {
  (void)t;
  RETURN_LONG(getpid());
}

// When it was started; -1 where there is no such process.
static void Handle_isAlive0(Thread *t, Slot *a) {
  (void)t;
  ProcessStat st;
  bool alive = process_stat((pid_t)a[0].j, boot_time(), &st);
  RETURN_LONG(alive ? st.start : -1);
}

// Process numbers are used again: the start tells whether it is the same.
static bool is_same(const ProcessStat *st, int64_t start) {
  return st->start == start || st->start == 0 || start == 0;
}

static void Handle_parent0(Thread *t, Slot *a) {
  (void)t;
  pid_t pid = (pid_t)a[0].j;
  ProcessStat st;
  if (pid == getpid()) RETURN_LONG(getppid());
  bool known = process_stat(pid, boot_time(), &st) && is_same(&st, a[2].j);
  RETURN_LONG(known ? st.parent : -1);
}

static void Handle_destroy0(Thread *t, Slot *a) {
  (void)t;
  pid_t pid = (pid_t)a[0].j;
  ProcessStat st;
  bool known = process_stat(pid, boot_time(), &st) && is_same(&st, a[2].j);
  RETURN_INT(known && kill(pid, a[4].i & 1 ? SIGKILL : SIGTERM) == 0);
}

typedef struct PidEntry {
  int64_t pid, parent, start;
} PidEntry;

// All processes, or the children of `parent`; NULL with errno set.
static PidEntry *list_processes(pid_t parent, size_t *count) {
  DIR *dir = opendir("/proc");
  if (!dir) return NULL;
  size_t room = 64;
  PidEntry *all = malloc(room * sizeof *all);
  int64_t booted = boot_time();
  *count = 0;
  for (struct dirent *d; all && (d = readdir(dir)) != NULL;) {
    char *end;
    long pid = isdigit((unsigned char)d->d_name[0])
                   ? strtol(d->d_name, &end, 10)
                   : 0;
    ProcessStat st;
    if (pid <= 0 || pid > INT32_MAX || *end ||
        !process_stat((pid_t)pid, booted, &st) ||
        (parent != 0 && st.parent != parent))
      continue;
    if (*count == room) {
      PidEntry *more = realloc(all, (room *= 2) * sizeof *all);
      if (!more) free(all);
      all = more;
      if (!all) break;
    }
    all[(*count)++] = (PidEntry){pid, st.parent, st.start};
  }
  closedir(dir);
  if (!all) errno = ENOMEM;
  return all;
}

// pid, pids[], parents[] or null, starts[] or null
static void Handle_getProcessPids0(Thread *t, Slot *a) {
  NOT_NULL(a[2].ref);
  uint32_t room = array_length(a[2].ref);
  if ((a[3].ref && array_length(a[3].ref) != room) ||
      (a[4].ref && array_length(a[4].ref) != room)) {
    throw_new(t, "java/lang/IllegalArgumentException",
              "array sizes not equal");
    return;
  }
  size_t count = 0;
  pid_t parent = (pid_t)a[0].j;
  thread_block_begin(t);
  PidEntry *all = list_processes(parent, &count);
  thread_block_end(t);
  if (!all) {
    throw_new(t, "java/lang/RuntimeException", "Unable to open /proc");
    RETURN_INT(-1);
  }
  for (size_t i = 0; i < count && i < room; i++) {
    LONG_ELEMS(a[2].ref)[i] = all[i].pid;
    if (a[3].ref) LONG_ELEMS(a[3].ref)[i] = all[i].parent;
    if (a[4].ref) LONG_ELEMS(a[4].ref)[i] = all[i].start;
  }
  free(all);
  RETURN_INT(count);
}

// -- ProcessHandleImpl.Info --------------------------------------------------

static void set_user(Thread *t, Slot *a, pid_t pid) {
  char path[64], buf[4096];
  struct stat st;
  struct passwd entry, *found = NULL;
  snprintf(path, sizeof path, "/proc/%d", pid);
  thread_block_begin(t);
  if (stat(path, &st) == 0)
    getpwuid_r(st.st_uid, &entry, buf, sizeof buf, &found);
  thread_block_end(t);
  if (!found || !*found->pw_name) return;
  Ref user = string_of(t, found->pw_name);
  if (user) SET_REF(t, a[0].ref, ProcessInfo_user, user);
}

// The arguments behind the program's name, one after another in `text`.
static void set_arguments(Thread *t, Slot *a, const char *text, size_t size) {
  int32_t n = 0;
  for (size_t i = 0; i < size; i++) n += text[i] == '\0';
  if (n == 0) return;
  Ref *array = root(t, ref_array_new(t, K_String, n - 1));
  const char *p = text;
  for (int32_t i = 0; *array && i < n - 1; i++) {
    p += strlen(p) + 1;
    Ref s = string_of(t, p);
    if (s == 0) return;
    ref_store(t, &REF_ELEMS(*array)[i], s);
  }
  if (*array) SET_REF(t, a[0].ref, ProcessInfo_arguments, *array);
}

// While a process is on its way through exec, and a moment longer than who
// waits for that, its command line reads as empty.
static ssize_t read_cmdline(Thread *t, pid_t pid, char *to, size_t size) {
  ssize_t n = read_proc(pid, "cmdline", to, size);
  for (int tries = 0; n == 0 && tries < 10; tries++) {
    thread_block_begin(t);
    nanosleep(&(struct timespec){0, 1000000}, NULL);
    thread_block_end(t);
    n = read_proc(pid, "cmdline", to, size);
  }
  return n;
}

// A command line that does not fit a page is given as one text instead.
static void set_command(Thread *t, Slot *a, pid_t pid) {
  char path[64], exe[PATH_MAX + 1], line[4096 + 1];
  snprintf(path, sizeof path, "/proc/%d/exe", pid);
  ssize_t n = readlink(path, exe, PATH_MAX);
  if (n < 0) return;
  exe[n] = '\0';
  Ref s = string_of(t, exe);
  if (s == 0) return;
  SET_REF(t, a[0].ref, ProcessInfo_command, s);
  n = read_cmdline(t, pid, line, sizeof line);
  if (n <= 0) return;
  if (n < (ssize_t)sizeof line - 1) {
    // What a process writes over its arguments may lack the last NUL.
    if (line[n - 1] != '\0') n++;
    set_arguments(t, a, line, (size_t)n);
    return;
  }
  for (ssize_t i = 0; i < n; i++)
    if (line[i] == '\0') line[i] = ' ';
  s = string_of(t, line);
  if (s) SET_REF(t, a[0].ref, ProcessInfo_commandLine, s);
}

static void Info_info0(Thread *t, Slot *a) {
  pid_t pid = (pid_t)a[1].j;
  ProcessStat st;
  if (process_stat(pid, boot_time(), &st)) {
    SET_I64(t, a[0].ref, ProcessInfo_totalTime, st.total);
    SET_I64(t, a[0].ref, ProcessInfo_startTime, st.start);
  }
  set_user(t, a, pid);
  if (!t->exception) set_command(t, a, pid);
}

// clang-format off
#define HANDLE(name, desc) \
  {"java/lang/ProcessHandleImpl", #name, desc, Handle_##name}
static const NativeRow rows[] = {
  {"java/lang/ProcessEnvironment", "environ", "()[[B", Environment_environ},
  HANDLE(destroy0, "(JJZ)Z"), HANDLE(getCurrentPid0, "()J"),
  HANDLE(getProcessPids0, "(J[J[J[J)I"),
  {"java/lang/ProcessHandleImpl", "initNative", "()V", native_nothing},
  HANDLE(isAlive0, "(J)J"), HANDLE(parent0, "(JJ)J"),
  HANDLE(waitForProcessExit0, "(JZ)I"),
  {"java/lang/ProcessHandleImpl$Info", "info0", "(J)V", Info_info0},
  {"java/lang/ProcessHandleImpl$Info", "initIDs", "()V", native_nothing},
  {"java/lang/ProcessImpl", "forkAndExec", "(I[B[B[BI[BI[B[IZ)I",
   Process_forkAndExec},
  {"java/lang/ProcessImpl", "init", "()V", Process_init},
};
// clang-format on
NATIVE_TABLE(natives_java_lang_process);
