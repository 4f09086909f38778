// spawn.c -- vfork, and what the child does until its program runs.
//
// The child borrows the memory of the thread that made it, so all that it
// needs is prepared before, and between vfork and exec it makes system calls
// only.  An error it meets goes through a pipe that exec closes.
#define _GNU_SOURCE
#include "native/spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FAIL_FD = 3 };  // where the child keeps its end of the error pipe

typedef struct Child {
  char **candidates;   // paths to try, NULL at the end
  char **argv, **env;
  char **shell_argv;   // sh, candidate, argv[1], ...
  const char *directory;
  int fds[3];
  bool merge_errors;
  int fail;            // our end of the error pipe
  sigset_t mask;       // to go on with
} Child;

// -- The child ---------------------------------------------------------------

_Noreturn static void child_fail(int fd, int err) {
  while (write(fd, &err, sizeof err) < 0 && errno == EINTR) continue;
  _exit(127);
}

// Handlers are code of ours and must not run here; the program gets the
// defaults for them, as exec would do.
static void reset_signals(void) {
  for (int sig = 1; sig < NSIG; sig++) {
    struct sigaction action;
    if (sigaction(sig, NULL, &action) != 0 || action.sa_handler == SIG_DFL ||
        action.sa_handler == SIG_IGN)
      continue;
    action.sa_handler = SIG_DFL;
    action.sa_flags = 0;
    sigaction(sig, &action, NULL);
  }
}

// Put the descriptors in place.  Sources below 3 that are not where they
// belong are moved out of the way first.  False with errno.
static bool place_descriptors(Child *c) {
  for (int i = 0; i < 3; i++) {
    if (c->fds[i] == i || c->fds[i] > FAIL_FD) continue;
    if (i == 2 && c->merge_errors) continue;
    c->fds[i] = fcntl(c->fds[i], F_DUPFD_CLOEXEC, FAIL_FD + 1);
    if (c->fds[i] < 0) return false;
  }
  for (int i = 0; i < 3; i++) {
    int from = i == 2 && c->merge_errors ? 1 : c->fds[i];
    if (from == i ? fcntl(i, F_SETFD, 0) < 0 : dup2(from, i) < 0) return false;
  }
  return true;
}

static void close_from(unsigned first) {
#ifdef SYS_close_range
  if (syscall(SYS_close_range, first, ~0u, 0) == 0) return;
#endif
  struct rlimit limit;
  unsigned end = 1u << 20;
  if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < end)
    end = (unsigned)limit.rlim_cur;
  for (unsigned fd = first; fd < end; fd++) close((int)fd);
}

// Try one path; comes back with errno.  A file without a known format is a
// script for the shell.
static void try_exec(Child *c, char *path) {
  execve(path, c->argv, c->env);
  if (errno != ENOEXEC) return;
  c->shell_argv[1] = path;
  execve(c->shell_argv[0], c->shell_argv, c->env);
}

// Whether the search goes on after this error of one candidate.
static bool may_be_elsewhere(int err) {
  return err == ENOENT || err == ENOTDIR || err == ELOOP || err == ESTALE ||
         err == ENODEV || err == ETIMEDOUT || err == EACCES;
}

_Noreturn static void child_main(Child *c) {
  reset_signals();
  // The error pipe's number is above FAIL_FD, so dup2 onto 0..2 spares it.
  if (!place_descriptors(c) || dup3(c->fail, FAIL_FD, O_CLOEXEC) < 0)
    child_fail(c->fail, errno);
  close_from(FAIL_FD + 1);
  if (c->directory && chdir(c->directory) != 0) child_fail(FAIL_FD, errno);
  sigprocmask(SIG_SETMASK, &c->mask, NULL);
  int err = ENOENT;
  for (char **path = c->candidates; *path; path++) {
    try_exec(c, *path);
    // That a file was there but may not be run is the better message.
    if (err != EACCES) err = errno;
    if (!may_be_elsewhere(errno)) break;
  }
  child_fail(FAIL_FD, err);
}

// -- The parent --------------------------------------------------------------

// The paths that a program's name may stand for.  The empty name stands for
// itself: no directory of the path is a program.
static char **candidates_of(const char *program, Arena *scratch) {
  const char *path = getenv("PATH");
  if (!path) path = ":/bin:/usr/bin";
  if (*program == '\0' || strchr(program, '/')) path = NULL;
  size_t n = 2;
  for (const char *p = path; p && *p; p++) n += *p == ':';
  char **all = arena_new(scratch, char *, n);
  if (!all) return NULL;
  if (!path) {
    all[0] = arena_copy(scratch, program, strlen(program) + 1);
    return all[0] ? all : NULL;
  }
  for (size_t i = 0;; i++) {
    int size = (int)strcspn(path, ":");
    bool slash = size > 0 && path[size - 1] == '/';
    all[i] = arena_printf(scratch, "%.*s%s%s", size ? size : 1,
                          size ? path : ".", slash ? "" : "/", program);
    if (!all[i]) return NULL;
    path += size;
    if (*path++ == '\0') return all;
  }
}

static char **shell_argv(char **argv, Arena *scratch) {
  size_t n = 0;
  while (argv[n]) n++;
  char **all = arena_new(scratch, char *, n + 3);
  if (!all) return NULL;
  all[0] = (char *)(uintptr_t)"/bin/sh";
  for (size_t i = 1; i < n; i++) all[i + 1] = argv[i];
  return all;
}

static void close_pair(int pair[2]) {
  for (int i = 0; i < 2; i++)
    if (pair[i] >= 0) close(pair[i]);
}

// A pipe with both ends above FAIL_FD, so that the child's moves spare them.
static int make_pipe(int pair[2]) {
  int low[2];
  pair[0] = pair[1] = -1;
  if (pipe2(low, O_CLOEXEC) < 0) return -errno;
  for (int i = 0; i < 2; i++) {
    pair[i] = low[i] > FAIL_FD ? low[i]
                               : fcntl(low[i], F_DUPFD_CLOEXEC, FAIL_FD + 1);
    int err = pair[i] < 0 ? errno : 0;
    if (pair[i] != low[i]) close(low[i]);
    if (err == 0) continue;
    if (i == 0)
      close(low[1]);
    else
      close(pair[0]);
    pair[0] = pair[1] = -1;
    return -err;
  }
  return 0;
}

// vfork returns twice in this frame: nothing but the result lives in it.
__attribute__((noinline)) static pid_t fork_child(Child *c) {
  pid_t pid = vfork();
  if (pid == 0) child_main(c);
  return pid;
}

// Run the child up to its exec: its number, or -errno.
static pid_t start(Child *c) {
  int fail[2], err = 0;
  int n = make_pipe(fail);
  if (n < 0) return n;
  c->fail = fail[1];
  sigset_t all;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &c->mask);
  pid_t pid = fork_child(c);
  if (pid < 0) pid = -errno;
  pthread_sigmask(SIG_SETMASK, &c->mask, NULL);
  close(fail[1]);
  if (pid > 0) {
    ssize_t got;
    do got = read(fail[0], &err, sizeof err);
    while (got < 0 && errno == EINTR);
    if (got == (ssize_t)sizeof err) {
      while (waitpid(pid, NULL, 0) < 0 && errno == EINTR) continue;
      pid = -err;
    }
  }
  close(fail[0]);
  return pid;
}

pid_t spawn(Spawn *s, Arena *scratch) {
  Child c = {.candidates = candidates_of(s->program, scratch),
             .argv = s->argv,
             .env = s->env,
             .shell_argv = shell_argv(s->argv, scratch),
             .directory = s->directory,
             .merge_errors = s->merge_errors};
  if (!c.candidates || !c.shell_argv) return -ENOMEM;
  int pipes[3][2] = {{-1, -1}, {-1, -1}, {-1, -1}};
  pid_t pid = 0;
  for (int i = 0; i < 3 && pid == 0; i++) {
    c.fds[i] = s->fds[i];
    if (s->fds[i] != -1) continue;
    pid = make_pipe(pipes[i]);
    c.fds[i] = pipes[i][i == 0 ? 0 : 1];  // the child reads from 0 only
  }
  if (pid == 0) pid = start(&c);
  for (int i = 0; i < 3; i++) {
    int ours = i == 0 ? 1 : 0;
    s->fds[i] = pid > 0 ? pipes[i][ours] : -1;
    if (pid > 0) pipes[i][ours] = -1;
    close_pair(pipes[i]);
  }
  return pid;
}
