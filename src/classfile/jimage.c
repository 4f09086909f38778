// jimage.c -- resources of lib/modules, found by its perfect hash.
//
//   | header 28 | redirect s4[n] | offsets u4[n] | locations | strings | ...
//
// A path hashes to a redirect entry, that to a location record, and that
// names the path's pieces and the place of its bytes.  Any path lands on
// some record, so the pieces are compared.  Integers are in the machine's
// byte order (the magic number tells); attribute values of a location are
// big-endian.  Nothing in the file is believed: each offset is compared
// with the size of the table it points into when it is used.
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "base/image.h"
#include "classfile/class_path.h"

enum {
  HEADER_SIZE = 28,
  PACKED_HEADER_SIZE = 29,  // in front of each layer of compression
  LAYERS_MAX = 8,           // of compression, one inside the other
  RATIO_MAX = 1100,         // deflate cannot do better than 1:1032
};
#define JIMAGE_MAGIC 0xcafedadau
#define PACKED_MAGIC 0xcafefafau
#define HASH_SEED 0x01000193u

// Attributes of a location; absent ones are 0.
typedef enum Attribute {
  AT_END,
  AT_MODULE,      // string
  AT_PARENT,      // string: package with '/'
  AT_BASE,        // string
  AT_EXTENSION,   // string
  AT_OFFSET,      // from the first resource byte
  AT_COMPRESSED,  // bytes in the file; 0 = not compressed
  AT_SIZE,        // bytes of the resource
  AT_COUNT,
} Attribute;

typedef struct Location {
  uint64_t at[AT_COUNT];
} Location;

static uint32_t host_u4(const uint8_t *p) {
  uint32_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static uint64_t host_u8(const uint8_t *p) {
  uint64_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

// -- Opening ------------------------------------------------------------------

// The whole layout follows from five numbers of the header; 64-bit sums of
// 32-bit numbers cannot wrap.
Err jimage_over(const uint8_t *bytes, size_t n, Jimage *out, Fault *f) {
  *out = (Jimage){0};
  if (n < HEADER_SIZE)
    return fault_set(f, ERR_IO, "modules file is cut short");
  uint32_t magic = host_u4(bytes), version = host_u4(bytes + 4);
  if (magic != JIMAGE_MAGIC)
    return fault_set(f, ERR_IO, "not a modules file (magic %08x)", magic);
  if (version != 0x10000)
    return fault_set(f, ERR_IO, "modules file of unknown version %u.%u",
                     version >> 16, version & 0xffff);
  uint32_t count = host_u4(bytes + 16);
  uint32_t locations = host_u4(bytes + 20), strings = host_u4(bytes + 24);
  uint64_t index = HEADER_SIZE + (uint64_t)count * 8 + locations + strings;
  if (index > n)
    return fault_set(f, ERR_IO, "index of modules file is cut short");
  Jimage j = {.file = bytes, .size = n, .table_length = count};
  j.redirect = bytes + HEADER_SIZE;
  j.offsets = j.redirect + (size_t)count * 4;
  j.locations = j.offsets + (size_t)count * 4;
  j.strings = j.locations + locations;
  j.resources = j.strings + strings;
  j.locations_size = locations;
  j.strings_size = strings;
  // With a NUL at the end of the table each string in it ends.
  if (strings == 0 || j.strings[strings - 1] != 0)
    return fault_set(f, ERR_IO, "strings of modules file do not end");
  *out = j;
  return ERR_OK;
}

static Err map_modules(const char *path, int fd, Jimage *out, Fault *f) {
  struct stat st;
  if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))
    return fault_set(f, ERR_IO, "%s: not a regular file", path);
  size_t size = (size_t)st.st_size;
  if (size < HEADER_SIZE)
    return fault_set(f, ERR_IO, "%s: modules file is cut short", path);
  const uint8_t *bytes = image_map_file(fd, size);
  if (!bytes)
    return fault_set(f, ERR_IO, "%s: cannot be mapped (%zu bytes)", path,
                     size);
  Err err = jimage_over(bytes, size, out, f);
  if (err == ERR_OK) return ERR_OK;
  Fault inner = *f;
  return fault_set(f, err, "%.200s: %.200s", path, inner.text);
}

Err jimage_open(const char *path, Jimage *out, Fault *f) {
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return fault_set(f, ERR_IO, "%s (%s)", path, strerror(errno));
  Err err = map_modules(path, fd, out, f);
  close(fd);
  return err;
}

// -- Locations ----------------------------------------------------------------

// Decode the record at `offset`.  False where it leaves the table.
static bool location_decode(const Jimage *j, uint32_t offset, Location *l) {
  memset(l, 0, sizeof *l);
  if (offset >= j->locations_size) return false;
  const uint8_t *p = j->locations + offset, *end = j->strings;
  while (p < end) {
    uint32_t kind = *p >> 3, n = (*p & 7u) + 1;
    if (kind == AT_END) return true;
    p++;
    if (kind >= AT_COUNT || (size_t)(end - p) < n) return false;
    uint64_t v = 0;
    for (uint32_t i = 0; i < n; i++) v = v << 8 | p[i];
    l->at[kind] = v;
    p += n;
  }
  return false;
}

// Whether string `offset` is the `n` bytes at `s`.
static bool string_is(const Jimage *j, uint64_t offset, const uint8_t *s,
                      size_t n) {
  if (offset >= j->strings_size || j->strings_size - offset <= n) return false;
  const uint8_t *p = j->strings + offset;
  return memcmp(p, s, n) == 0 && p[n] == 0;
}

static bool location_is(const Jimage *j, const Location *l,
                        const char *module, const uint8_t *name, size_t n) {
  size_t slash = n;
  while (slash > 0 && name[slash - 1] != '/') slash--;
  size_t parent = slash > 0 ? slash - 1 : 0;  // length of the package name
  return string_is(j, l->at[AT_BASE], name + slash, n - slash) &&
         string_is(j, l->at[AT_PARENT], name, parent) &&
         string_is(j, l->at[AT_EXTENSION], (const uint8_t *)"class", 5) &&
         string_is(j, l->at[AT_MODULE], (const uint8_t *)module,
                   strlen(module));
}

static uint32_t hash_bytes(uint32_t h, const uint8_t *s, size_t n) {
  for (size_t i = 0; i < n; i++) h = (h * HASH_SEED) ^ s[i];
  return h;
}

// Hash of /module/name.class.
static uint32_t hash_path(uint32_t seed, const char *module,
                          const uint8_t *name, size_t n) {
  uint32_t h = hash_bytes(seed, (const uint8_t *)"/", 1);
  h = hash_bytes(h, (const uint8_t *)module, strlen(module));
  h = hash_bytes(h, (const uint8_t *)"/", 1);
  h = hash_bytes(h, name, n);
  h = hash_bytes(h, (const uint8_t *)".class", 6);
  return h & 0x7fffffff;
}

// -- Content ------------------------------------------------------------------

// Undo one layer: a header and, after it, a zlib stream.
static Err unpack_layer(const Jimage *j, Bytes in, Arena *arena, Bytes *out) {
  uint64_t packed = host_u8(in.at + 4), size = host_u8(in.at + 12);
  uint32_t codec = host_u4(in.at + 20);
  // The other codec in use, "compact-cp", is one of jlink --compress=1.
  if (!string_is(j, codec, (const uint8_t *)"zip", 3)) return ERR_IO;
  if (packed > in.size - PACKED_HEADER_SIZE) return ERR_IO;
  if (size > INT32_MAX || size > packed * RATIO_MAX) return ERR_IO;
  uint8_t *bytes = arena_alloc(arena, size ? (size_t)size : 1);
  if (!bytes) return ERR_NO_MEMORY;
  uLongf got = (uLongf)size;
  int status = uncompress(bytes, &got, in.at + PACKED_HEADER_SIZE,
                          (uLong)packed);
  if (status == Z_MEM_ERROR) return ERR_NO_MEMORY;
  if (status != Z_OK || got != size) return ERR_IO;
  *out = (Bytes){bytes, (uint32_t)size};
  return ERR_OK;
}

// The bytes as they stand in the file.
static Err location_raw(const Jimage *j, const Location *l, Bytes *out) {
  uint64_t packed = l->at[AT_COMPRESSED], size = l->at[AT_SIZE];
  uint64_t offset = l->at[AT_OFFSET], stored = packed ? packed : size;
  uint64_t room = (uint64_t)(j->file + j->size - j->resources);
  if (offset > room || stored > room - offset) return ERR_IO;
  if (stored > INT32_MAX || size > INT32_MAX) return ERR_IO;
  *out = (Bytes){j->resources + offset, (uint32_t)stored};
  return ERR_OK;
}

static Err location_content(const Jimage *j, const Location *l, Arena *arena,
                            Bytes *out) {
  TRY(location_raw(j, l, out));
  if (l->at[AT_COMPRESSED] == 0) return ERR_OK;
  // Layers follow one another until the bytes no longer begin with a header.
  for (uint32_t layer = 0; out->size >= PACKED_HEADER_SIZE &&
                           host_u4(out->at) == PACKED_MAGIC;
       layer++) {
    if (layer == LAYERS_MAX) return ERR_IO;
    TRY(unpack_layer(j, *out, arena, out));
  }
  return out->size == l->at[AT_SIZE] ? ERR_OK : ERR_IO;
}

// -- Look-up ------------------------------------------------------------------

Bytes jimage_find(const Jimage *j, const char *module, const uint8_t *name,
                  size_t name_size, Arena *arena, Err *err) {
  const Bytes none = {NULL, 0};
  *err = ERR_OK;
  if (j->table_length == 0) return none;
  uint32_t i = hash_path(HASH_SEED, module, name, name_size);
  int32_t redirect = (int32_t)host_u4(j->redirect +
                                      4 * (size_t)(i % j->table_length));
  if (redirect == 0) return none;
  if (redirect < 0)
    i = (uint32_t)(-1 - (int64_t)redirect);
  else
    i = hash_path((uint32_t)redirect, module, name, name_size) %
        j->table_length;
  Location l;
  if (i >= j->table_length ||
      !location_decode(j, host_u4(j->offsets + 4 * (size_t)i), &l)) {
    *err = ERR_IO;
    return none;
  }
  if (!location_is(j, &l, module, name, name_size)) return none;
  Bytes content;
  *err = location_content(j, &l, arena, &content);
  return *err == ERR_OK ? content : none;
}

void jimage_each(const Jimage *j,
                 bool (*visit)(void *arg, const char *module,
                               const char *parent, const char *base,
                               const char *ext, Bytes content),
                 void *arg) {
  for (uint32_t i = 0; i < j->table_length; i++) {
    Location l;
    const char *piece[AT_OFFSET];
    bool good = location_decode(j, host_u4(j->offsets + 4 * (size_t)i), &l);
    for (uint32_t k = AT_MODULE; good && k < AT_OFFSET; k++) {
      good = l.at[k] < j->strings_size;
      if (good) piece[k] = (const char *)j->strings + l.at[k];
    }
    if (!good) continue;
    Arena scratch = {0};
    Bytes content;
    bool more = true;
    if (location_content(j, &l, &scratch, &content) == ERR_OK)
      more = visit(arg, piece[AT_MODULE], piece[AT_PARENT], piece[AT_BASE],
                   piece[AT_EXTENSION], content);
    arena_drop(&scratch);
    if (!more) return;
  }
}
