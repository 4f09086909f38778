// mutants.c -- gives mutants of a class file to the whole machine.
//
//   mutants [-rounds N] [-seed S] FOLDER/Main.class
//
// replay.c makes the mutants, which hardly ever get past the checks of class
// files; so every second one is replaced by a mutant of the methods' code
// alone.  Each takes the place of Main.class for a run of
// `$CEZVE -cp $MUTANTS_WORK:$MUTANTS_BESIDE Main`.  Any exit status will do, a signal
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

#include "classfile/class_file.h"

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

// -- Mutants of code ---------------------------------------------------------

static struct {
  uint8_t *bytes;
  size_t size;
  Bytes code[1000];
  size_t code_count;
} original;

static void remember_original(const uint8_t *data, size_t size) {
  static Arena arena;
  static ClassFile cf;
  Fault f;
  original.bytes = memcpy(malloc(size), data, size);
  original.size = size;
  if (class_file_parse(original.bytes, size, 0, NULL, &arena, &cf, &f))
    exit(2);
  for (uint32_t i = 0; i < cf.method_count; i++) {
    if (!cf.methods[i].code.at || original.code_count == 1000) continue;
    original.code[original.code_count++] =
        code_decode(&cf.cp, cf.methods[i].code).code;
  }
}

// splitmix64.
static uint64_t next(uint64_t *state) {
  uint64_t z = *state += 0x9e3779b97f4a7c15;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
  z = (z ^ z >> 27) * 0x94d049bb133111eb;
  return z ^ z >> 31;
}

// Change one to three bytes of code: any byte, or by one, or to that of
// another place of the same method.
static uint8_t *code_mutant(uint64_t state) {
  uint8_t *made = memcpy(malloc(original.size), original.bytes, original.size);
  for (uint64_t n = 1 + next(&state) % 3; n > 0; n--) {
    Bytes code = original.code[next(&state) % original.code_count];
    uint8_t *at = made + (code.at - original.bytes);
    uint8_t *byte = at + next(&state) % code.size;
    switch (next(&state) % 4) {
      case 0: *byte = (uint8_t)next(&state); break;
      case 1: *byte = (uint8_t)(*byte + next(&state) % 3 - 1); break;
      case 2: *byte = at[next(&state) % code.size]; break;
      default: *byte = (uint8_t)(next(&state) % 202); break;  // an opcode
    }
  }
  return made;
}

// -- Runs --------------------------------------------------------------------

static void run_one(const uint8_t *data, size_t size) {
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
    return;
  }
  int n = WTERMSIG(status);
  if (n == SIGXCPU || n == SIGALRM || n == SIGKILL) {
    endless++;
  } else {
    signals++;
    keep(data, size, n);
  }
}

int fuzz_one(const uint8_t *data, size_t size) {
  if (runs == 0) remember_original(data, size);
  if (runs % 2 == 0) {
    run_one(data, size);
    return 0;
  }
  uint64_t seed = 14695981039346656037u;  // FNV-1a
  for (size_t i = 0; i < size; i++) seed = (seed ^ data[i]) * 1099511628211u;
  uint8_t *mutant = code_mutant(seed);
  run_one(mutant, original.size);
  free(mutant);
  return 0;
}
