// replay.c -- runs a fuzz target without a fuzzer.
//
//   fuzz_x [-rounds N] [-seed S] PATH...
//
// Each file named, and each file in a folder named, is given to fuzz_one()
// in an allocation of exactly its size.  With -rounds, N mutants of them
// follow: bits flipped, bytes and words replaced, pieces moved, spliced from
// another file, cut off.  The same seed makes the same mutants.  An input
// that ends the process is left in the file that -save names.
#include <dirent.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int fuzz_one(const uint8_t *data, size_t size);

#define SIZE_LIMIT ((size_t)1 << 20)  // of a mutant

typedef struct Input {
  uint8_t *bytes;
  size_t size;
} Input;

typedef struct Inputs {
  Input *all;
  size_t count;
} Inputs;

static const char *save_path;

static _Noreturn void fail(const char *what, const char *path) {
  fprintf(stderr, "%s: ", what);
  perror(path);
  exit(2);
}

static void *allocate(size_t n) {
  void *p = malloc(n ? n : 1);
  if (!p) fail("memory", "");
  return p;
}

// -- Inputs -------------------------------------------------------------------

static void add_file(Inputs *in, const char *path) {
  FILE *f = fopen(path, "rb");
  if (!f) fail("cannot open", path);
  Input x = {NULL, 0};
  size_t room = 0, n;
  do {
    if (x.size == room) {
      room = room ? 2 * room : 4096;
      x.bytes = realloc(x.bytes, room);
      if (!x.bytes) fail("memory", path);
    }
    n = fread(x.bytes + x.size, 1, room - x.size, f);
    x.size += n;
  } while (n > 0);
  if (ferror(f)) fail("cannot read", path);
  fclose(f);
  in->all = realloc(in->all, (in->count + 1) * sizeof *in->all);
  if (!in->all) fail("memory", path);
  in->all[in->count++] = x;
}

static int not_hidden(const struct dirent *e) {
  return e->d_name[0] != '.';
}

// Folders are walked in the order of their names, so runs are repeatable.
static void add_path(Inputs *in, const char *path) {
  struct stat st;
  if (stat(path, &st) != 0) fail("cannot open", path);
  if (!S_ISDIR(st.st_mode)) {
    add_file(in, path);
    return;
  }
  struct dirent **names;
  int n = scandir(path, &names, not_hidden, alphasort);
  if (n < 0) fail("cannot read", path);
  for (int i = 0; i < n; i++) {
    char below[4096];
    int len = snprintf(below, sizeof below, "%s/%s", path, names[i]->d_name);
    if (len < 0 || (size_t)len >= sizeof below) fail("name too long", path);
    add_path(in, below);
    free(names[i]);
  }
  free(names);
}

// -- Mutants ------------------------------------------------------------------

static uint64_t random_state;

// splitmix64.
static uint64_t random_next(void) {
  uint64_t z = random_state += 0x9e3779b97f4a7c15;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
  z = (z ^ z >> 27) * 0x94d049bb133111eb;
  return z ^ z >> 31;
}

static size_t random_below(size_t n) {
  return n ? (size_t)(random_next() % n) : 0;
}

static uint8_t odd_byte(void) {
  static const uint8_t odd[] = {0, 1, 2, 7, 8, 0x7f, 0x80, 0xfe, 0xff};
  return random_below(2) ? odd[random_below(sizeof odd)]
                         : (uint8_t)random_next();
}

// Replace up to 8 bytes at a random place by a number, either end first.
static void put_number(Input *x) {
  size_t n = (size_t)1 << random_below(4);
  if (x->size < n) return;
  size_t at = random_below(x->size - n + 1);
  bool small = random_below(2), big_endian = random_below(2);
  uint64_t v = small ? random_below(300) : random_next();
  if (random_below(4) == 0) v = 0 - v;
  for (size_t i = 0; i < n; i++) {
    size_t shift = 8 * (big_endian ? n - 1 - i : i);
    x->bytes[at + i] = (uint8_t)(v >> shift);
  }
}

// Put `n` bytes of `from` into `x` at a random place, over what is there or
// between.
static void put_piece(Input *x, const uint8_t *from, size_t n) {
  size_t at = random_below(x->size + 1);
  bool over = random_below(2);
  size_t gone = !over ? 0 : n < x->size - at ? n : x->size - at;
  size_t size = x->size - gone + n;
  if (size > SIZE_LIMIT) return;
  uint8_t *made = allocate(size);
  memcpy(made, x->bytes, at);
  memcpy(made + at, from, n);
  memcpy(made + at + n, x->bytes + at + gone, x->size - at - gone);
  free(x->bytes);
  *x = (Input){made, size};
}

static void splice(Input *x, const Input *other) {
  size_t from = random_below(other->size);
  size_t n = random_below(other->size - from + 1);
  if (n > 256 && random_below(4)) n = random_below(256);
  uint8_t *piece = allocate(n);
  memcpy(piece, other->bytes + from, n);
  put_piece(x, piece, n);
  free(piece);
}

static void remove_piece(Input *x) {
  size_t at = random_below(x->size + 1);
  size_t n = random_below(x->size - at + 1);
  if (random_below(4)) n = n < 16 ? n : random_below(16);
  memmove(x->bytes + at, x->bytes + at + n, x->size - at - n);
  x->size -= n;
}

static void mutate(Input *x, const Inputs *in) {
  size_t at = random_below(x->size);
  switch (random_below(9)) {
    case 0: case 1:
      if (x->size) x->bytes[at] ^= (uint8_t)(1u << random_below(8));
      break;
    case 2: case 3:
      if (x->size) x->bytes[at] = odd_byte();
      break;
    case 4: case 5:
      put_number(x);
      break;
    case 6:
      splice(x, &in->all[random_below(in->count)]);
      break;
    case 7:
      remove_piece(x);
      break;
    default:
      if (random_below(4) == 0) x->size = random_below(x->size + 1);
      break;
  }
}

// -- Runs ---------------------------------------------------------------------

// An allocation of exactly the input's size, where the sanitizer sees one
// stray byte.
static void run(const uint8_t *bytes, size_t size) {
  if (save_path) {
    FILE *f = fopen(save_path, "wb");
    if (!f || fwrite(bytes, 1, size, f) != size || fclose(f) != 0)
      fail("cannot write", save_path);
  }
  uint8_t *copy = allocate(size);
  if (size) memcpy(copy, bytes, size);
  fuzz_one(copy, size);
  free(copy);
}

static void run_mutant(const Inputs *in) {
  const Input *from = &in->all[random_below(in->count)];
  Input x = {allocate(from->size), from->size};
  if (x.size) memcpy(x.bytes, from->bytes, x.size);
  for (size_t n = 1 + random_below(4); n > 0; n--) mutate(&x, in);
  run(x.bytes, x.size);
  free(x.bytes);
}

int main(int argc, char **argv) {
  Inputs in = {NULL, 0};
  unsigned long rounds = 0;
  random_state = 1;
  for (int i = 1; i < argc; i++) {
    bool value = i + 1 < argc;
    if (strcmp(argv[i], "-rounds") == 0 && value) {
      rounds = strtoul(argv[++i], NULL, 10);
    } else if (strcmp(argv[i], "-seed") == 0 && value) {
      random_state = strtoull(argv[++i], NULL, 10);
    } else if (strcmp(argv[i], "-save") == 0 && value) {
      save_path = argv[++i];
    } else {
      add_path(&in, argv[i]);
    }
  }
  for (size_t i = 0; i < in.count; i++) run(in.all[i].bytes, in.all[i].size);
  if (in.count == 0) rounds = 0;
  for (unsigned long i = 0; i < rounds; i++) run_mutant(&in);
  printf("%s: %zu inputs, %lu mutants\n", argv[0], in.count, rounds);
  for (size_t i = 0; i < in.count; i++) free(in.all[i].bytes);
  free(in.all);
  if (save_path) remove(save_path);
  return in.count == 0 && argc > 1 ? 2 : 0;
}
