// mutants.c -- gives mutants of a class file to the whole machine.
//
//   mutants [-rounds N] [-seed S] FOLDER/Main.class
//
// replay.c makes the mutants; each takes the place of Main.class for a run of
// `$CEZVE -cp $MUTANTS_WORK:FOLDER Main`.  Any exit status will do, a signal
// will not: the mutant is kept as $MUTANTS_WORK/signal-SEED-N.class then.
// What is still running after LIMIT seconds is ended and counted apart.
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int fuzz_one(const uint8_t *data, size_t size);

#define LIMIT 10

static unsigned long runs, passed, failed, endless, signals;

static const char *setting(const char *name) {
  const char *value = getenv(name);
  if (value) return value;
  fprintf(stderr, "%s is not set\n", name);
  exit(2);
}

static void write_file(const char *path, const uint8_t *data, size_t size) {
  FILE *f = fopen(path, "wb");
  if (f && fwrite(data, 1, size, f) == size && fclose(f) == 0) return;
  perror(path);
  exit(2);
}

static _Noreturn void run(const char *cezve, const char *path) {
  int null = open("/dev/null", O_RDWR);
  int err = open(setting("MUTANTS_LOG"), O_WRONLY | O_CREAT | O_TRUNC, 0644);
  dup2(null, 0);
  dup2(null, 1);
  dup2(err, 2);
  setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
  setrlimit(RLIMIT_CPU, &(struct rlimit){LIMIT, LIMIT + 1});
  alarm(2 * LIMIT);  // for one that sleeps
  execl(cezve, cezve, "-Xmx64m", "-Xss512k", "-cp", path, "Main",
        (char *)NULL);
  _exit(127);
}

static void report(void) {
  printf("%lu runs: %lu exited with 0, %lu with another status, "
         "%lu did not end, %lu signals\n",
         runs, passed, failed, endless, signals);
}

static void keep(const uint8_t *data, size_t size, int signal_number) {
  char path[4096];
  snprintf(path, sizeof path, "%s/signal-%s-%lu.class",
           setting("MUTANTS_WORK"), setting("MUTANTS_NAME"), runs);
  write_file(path, data, size);
  printf("%s: %s\n", path, strsignal(signal_number));
  fflush(stdout);
}

int fuzz_one(const uint8_t *data, size_t size) {
  const char *work = setting("MUTANTS_WORK"), *cezve = setting("CEZVE");
  char class_file[4096], path[8192];
  if (runs++ == 0) atexit(report);
  snprintf(class_file, sizeof class_file, "%s/Main.class", work);
  snprintf(path, sizeof path, "%s:%s", work, setting("MUTANTS_BESIDE"));
  write_file(class_file, data, size);
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) run(cezve, path);
  int status;
  if (pid < 0 || waitpid(pid, &status, 0) != pid) exit(2);
  if (WIFEXITED(status)) {
    if (WEXITSTATUS(status) == 127) exit(2);
    if (WEXITSTATUS(status) == 0) passed++;
    else failed++;
    return 0;
  }
  int n = WTERMSIG(status);
  if (n == SIGXCPU || n == SIGALRM || n == SIGKILL) {
    endless++;
  } else {
    signals++;
    keep(data, size, n);
  }
  return 0;
}
