// zip.c -- ZIP and JAR files, read through their central directory.
//
//   | prefix | local header, data | ... | central directory | end record |
//
// The file is read with pread, not mapped, so a file that shrinks while it
// is used gives an error instead of a signal.  Only the central directory
// is kept in memory.  It says all that is needed of an entry, so the data
// descriptors that streaming writers put after the data are never looked
// at.  Bytes before the first local header (a self-extracting program) move
// all offsets by the same amount: `base`.
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "classfile/class_path.h"

enum {
  LOCAL_SIZE = 30,
  CENTRAL_SIZE = 46,
  END_SIZE = 22,
  LOCATOR64_SIZE = 20,
  END64_SIZE = 56,
  COMMENT_MAX = 0xffff,
  METHOD_STORED = 0,
  METHOD_DEFLATED = 8,
  FLAG_ENCRYPTED = 1,
  EXTRA_ZIP64 = 1,
  RATIO_MAX = 1100,  // deflate cannot do better than 1:1032
  NONE = -1,
};
#define LOCAL_MAGIC 0x04034b50u
#define CENTRAL_MAGIC 0x02014b50u
#define END_MAGIC 0x06054b50u
#define LOCATOR64_MAGIC 0x07064b50u
#define END64_MAGIC 0x06064b50u

typedef struct Entry {
  const char *name;  // NUL-terminated; may also hold NULs of its own
  uint64_t offset;   // of the local header, `base` not yet added
  uint64_t packed, size;
  uint32_t crc, name_size;
  uint16_t method, flags;
  int32_t next;      // in the hash bucket
} Entry;

struct ZipFile {
  int fd;                // NONE where the bytes are in memory
  const uint8_t *bytes;  // of zip_over
  uint64_t size, base;
  Entry *entries;
  int32_t *buckets;      // bucket_mask + 1 indices of entries, or NONE
  uint32_t count, bucket_mask;
  Arena names;
};

// What the end record, or its 64-bit form, says.
typedef struct End {
  uint64_t at;  // where the central directory ends
  uint64_t directory_size, directory_offset;
} End;

static uint16_t le_u2(const uint8_t *p) {
  return (uint16_t)(p[0] | p[1] << 8);
}
static uint32_t le_u4(const uint8_t *p) {
  return le_u2(p) | (uint32_t)le_u2(p + 2) << 16;
}
static uint64_t le_u8(const uint8_t *p) {
  return le_u4(p) | (uint64_t)le_u4(p + 4) << 32;
}

static Err damaged(Fault *f, const char *what) {
  return fault_set(f, ERR_IO, "invalid ZIP file (%s)", what);
}

// Read exactly [at, at + n).  False also where the file has become shorter.
static bool read_at(const ZipFile *z, uint64_t at, void *to, size_t n) {
  if (at > z->size || n > z->size - at) return false;
  if (z->fd == NONE) {
    memcpy(to, z->bytes + at, n);
    return true;
  }
  uint8_t *p = to;
  while (n > 0) {
    ssize_t got = pread(z->fd, p, n, (off_t)at);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    p += got;
    at += (uint64_t)got;
    n -= (size_t)got;
  }
  return true;
}

// -- The end record -----------------------------------------------------------

// The 64-bit end record, if a locator stands right before the end record.
// Its offset does not count prefix bytes, so the place right before the
// locator is tried as well.
static bool find_end64(const ZipFile *z, uint64_t end_at, End *end) {
  uint8_t locator[LOCATOR64_SIZE], b[END64_SIZE];
  if (end_at < LOCATOR64_SIZE + END64_SIZE) return false;
  uint64_t locator_at = end_at - LOCATOR64_SIZE;
  if (!read_at(z, locator_at, locator, sizeof locator) ||
      le_u4(locator) != LOCATOR64_MAGIC)
    return false;
  uint64_t places[] = {le_u8(locator + 8), locator_at - END64_SIZE};
  for (size_t i = 0; i < COUNT(places); i++) {
    if (places[i] >= locator_at || !read_at(z, places[i], b, sizeof b) ||
        le_u4(b) != END64_MAGIC)
      continue;
    *end = (End){places[i], le_u8(b + 40), le_u8(b + 48)};
    return true;
  }
  return false;
}

// Whether the bytes at `at` are an end record that fits the file.
static bool try_end(const ZipFile *z, uint64_t at, const uint8_t *b,
                    End *end) {
  uint32_t comment = le_u2(b + 20);
  if (comment > z->size - at - END_SIZE) return false;
  *end = (End){at, le_u4(b + 12), le_u4(b + 16)};
  bool wide = end->directory_size == UINT32_MAX ||
              end->directory_offset == UINT32_MAX ||
              le_u2(b + 10) == UINT16_MAX;
  if (wide) find_end64(z, at, end);
  if (end->directory_size > end->at ||
      end->directory_offset > end->at - end->directory_size)
    return false;
  if (end->directory_size == 0) return true;
  uint8_t first[4];
  return end->directory_size >= CENTRAL_SIZE &&
         read_at(z, end->at - end->directory_size, first, 4) &&
         le_u4(first) == CENTRAL_MAGIC;
}

// The last end record of the file; a comment may stand behind it.
static Err find_end(const ZipFile *z, End *end, Fault *f) {
  if (z->size < END_SIZE) return damaged(f, "zip END header not found");
  size_t n = END_SIZE + COMMENT_MAX;
  if (n > z->size) n = (size_t)z->size;
  uint8_t *tail = malloc(n);
  if (!tail) return fault_set(f, ERR_NO_MEMORY, "ZIP end record");
  uint64_t start = z->size - n;
  bool found = false;
  if (read_at(z, start, tail, n))
    for (size_t i = n - END_SIZE + 1; i-- > 0 && !found;)
      found = le_u4(tail + i) == END_MAGIC &&
              try_end(z, start + i, tail + i, end);
  free(tail);
  return found ? ERR_OK : damaged(f, "zip END header not found");
}

// -- The central directory ----------------------------------------------------

static uint32_t hash_name(const char *s, size_t n) {
  uint32_t h = 0x811c9dc5u;
  for (size_t i = 0; i < n; i++) h = (h ^ (uint8_t)s[i]) * 0x01000193u;
  return h;
}

// Replace the fields of `e` that are all ones by those of a zip64 extra
// field.  False where it is needed and absent or too short.
static bool widen(Entry *e, const uint8_t *extra, size_t n) {
  uint64_t *fields[] = {&e->size, &e->packed, &e->offset};
  bool wide = false;
  for (int i = 0; i < 3; i++) wide |= *fields[i] == UINT32_MAX;
  if (!wide) return true;
  while (n >= 4) {
    size_t size = le_u2(extra + 2);
    if (size > n - 4) return false;
    const uint8_t *p = extra + 4, *end = p + size;
    if (le_u2(extra) == EXTRA_ZIP64) {
      for (int i = 0; i < 3; i++) {
        if (*fields[i] != UINT32_MAX) continue;
        if (end - p < 8) return false;
        *fields[i] = le_u8(p);
        p += 8;
      }
      return true;
    }
    extra += 4 + size;
    n -= 4 + size;
  }
  return true;  // the sizes may truly be 2^32 - 1
}

// One record of the directory at `p`; its size, or 0 where it is damaged.
static size_t parse_entry(ZipFile *z, const uint8_t *p, size_t left,
                          Entry *e) {
  if (left < CENTRAL_SIZE || le_u4(p) != CENTRAL_MAGIC) return 0;
  size_t name = le_u2(p + 28), extra = le_u2(p + 30), comment = le_u2(p + 32);
  size_t size = CENTRAL_SIZE + name + extra + comment;
  if (size > left) return 0;
  *e = (Entry){
      .flags = le_u2(p + 8),
      .method = le_u2(p + 10),
      .crc = le_u4(p + 16),
      .packed = le_u4(p + 20),
      .size = le_u4(p + 24),
      .offset = le_u4(p + 42),
      .name_size = (uint32_t)name,
  };
  if (!widen(e, p + CENTRAL_SIZE + name, extra)) return 0;
  char *text = arena_alloc(&z->names, name + 1);
  if (!text) return 0;
  memcpy(text, p + CENTRAL_SIZE, name);
  text[name] = '\0';
  e->name = text;
  return size;
}

// Entries are linked in the order of the directory, each before the earlier
// ones of its bucket: of two entries with one name the last is found.
static Err hash_entries(ZipFile *z, Fault *f) {
  uint32_t n = 16;
  while (n < z->count) n *= 2;
  z->buckets = malloc(n * sizeof *z->buckets);
  if (!z->buckets) return fault_set(f, ERR_NO_MEMORY, "ZIP directory");
  z->bucket_mask = n - 1;
  for (uint32_t i = 0; i < n; i++) z->buckets[i] = NONE;
  for (uint32_t i = 0; i < z->count; i++) {
    Entry *e = &z->entries[i];
    int32_t *bucket =
        &z->buckets[hash_name(e->name, e->name_size) & z->bucket_mask];
    e->next = *bucket;
    *bucket = (int32_t)i;
  }
  return ERR_OK;
}

static Err parse_directory(ZipFile *z, const uint8_t *p, size_t n, Fault *f) {
  if (n / CENTRAL_SIZE > INT32_MAX / 2)
    return damaged(f, "central directory is too large");
  // Count first, so that the array is made once; extra bytes at the end that
  // are no record are an error, as in the library.
  uint32_t count = 0;
  for (size_t at = 0; at < n; count++) {
    if (n - at < CENTRAL_SIZE) return damaged(f, "bad central directory");
    at += CENTRAL_SIZE + (size_t)le_u2(p + at + 28) + le_u2(p + at + 30) +
          le_u2(p + at + 32);
  }
  z->entries = calloc(count ? count : 1, sizeof *z->entries);
  if (!z->entries) return fault_set(f, ERR_NO_MEMORY, "ZIP directory");
  for (size_t at = 0; at < n; z->count++) {
    size_t size = parse_entry(z, p + at, n - at, &z->entries[z->count]);
    if (size == 0) return damaged(f, "bad central directory");
    at += size;
  }
  return hash_entries(z, f);
}

static Err read_directory(ZipFile *z, Fault *f) {
  End end = {0};
  TRY(find_end(z, &end, f));
  size_t n = (size_t)end.directory_size;
  z->base = end.at - end.directory_size - end.directory_offset;
  uint8_t *bytes = malloc(n ? n : 1);
  if (!bytes) return fault_set(f, ERR_NO_MEMORY, "ZIP directory");
  Err err = read_at(z, end.at - n, bytes, n)
                ? parse_directory(z, bytes, n, f)
                : damaged(f, "cannot read central directory");
  free(bytes);
  return err;
}

// -- Opening ------------------------------------------------------------------

// Takes over `fd`.
static Err open_over(int fd, const uint8_t *bytes, uint64_t size,
                     ZipFile **out, Fault *f) {
  *out = NULL;
  ZipFile *z = calloc(1, sizeof *z);
  if (!z) {
    if (fd != NONE) close(fd);
    return fault_set(f, ERR_NO_MEMORY, "ZIP file");
  }
  z->fd = fd;
  z->bytes = bytes;
  z->size = size;
  Err err = read_directory(z, f);
  if (err == ERR_OK)
    *out = z;
  else
    zip_close(z);
  return err;
}

Err zip_over(const uint8_t *bytes, size_t n, ZipFile **out, Fault *f) {
  return open_over(NONE, bytes, n, out, f);
}

Err zip_open(const char *path, ZipFile **out, Fault *f) {
  *out = NULL;
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return fault_set(f, ERR_IO, "%s (%s)", path, strerror(errno));
  struct stat st;
  if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
    close(fd);
    return fault_set(f, ERR_IO, "%s: not a regular file", path);
  }
  Err err = open_over(fd, NULL, (uint64_t)st.st_size, out, f);
  if (err == ERR_OK) return ERR_OK;
  Fault inner = *f;
  return fault_set(f, err, "%.250s: %.200s", path, inner.text);
}

void zip_close(ZipFile *z) {
  if (!z) return;
  if (z->fd != NONE) close(z->fd);
  free(z->entries);
  free(z->buckets);
  arena_drop(&z->names);
  free(z);
}

// -- Reading ------------------------------------------------------------------

uint32_t zip_count(ZipFile *z) {
  return z->count;
}

const char *zip_name(ZipFile *z, uint32_t i) {
  return i < z->count ? z->entries[i].name : NULL;
}

static const Entry *find_entry(const ZipFile *z, const char *name) {
  size_t n = strlen(name);
  int32_t i = z->buckets[hash_name(name, n) & z->bucket_mask];
  while (i != NONE) {
    const Entry *e = &z->entries[i];
    if (e->name_size == n && memcmp(e->name, name, n) == 0) return e;
    i = e->next;
  }
  return NULL;
}

static Err entry_damaged(Fault *f, const Entry *e, const char *what) {
  return fault_set(f, ERR_IO, "invalid ZIP entry %.200s (%s)", e->name, what);
}

// Inflate the `e->packed` bytes at `at` into `to`, which has room for
// e->size; the stream must end with exactly that many bytes.
static Err inflate_entry(const ZipFile *z, const Entry *e, uint64_t at,
                         uint8_t *to, Fault *f) {
  uint8_t in[8192];
  z_stream s = {.next_out = to, .avail_out = (uInt)e->size};
  if (inflateInit2(&s, -MAX_WBITS) != Z_OK)
    return fault_set(f, ERR_NO_MEMORY, "inflater");
  uint64_t left = e->packed;
  int status = Z_OK;
  while (status == Z_OK && left > 0) {
    size_t n = left < sizeof in ? (size_t)left : sizeof in;
    if (!read_at(z, at, in, n)) break;
    s.next_in = in;
    s.avail_in = (uInt)n;
    at += n;
    left -= n;
    status = inflate(&s, Z_NO_FLUSH);
    // No room left for output though the stream goes on: Z_BUF_ERROR, or
    // input that is not used up.
    if (status == Z_OK && s.avail_in > 0) break;
  }
  inflateEnd(&s);
  if (status == Z_MEM_ERROR) return fault_set(f, ERR_NO_MEMORY, "inflater");
  if (status != Z_STREAM_END || s.avail_out != 0)
    return entry_damaged(f, e, "bad compressed data");
  return ERR_OK;
}

static Err read_entry(const ZipFile *z, const Entry *e, Arena *arena,
                      Bytes *out, Fault *f) {
  uint8_t local[LOCAL_SIZE];
  if (e->flags & FLAG_ENCRYPTED) return entry_damaged(f, e, "encrypted");
  if (e->offset > z->size - z->base ||
      !read_at(z, z->base + e->offset, local, sizeof local) ||
      le_u4(local) != LOCAL_MAGIC)
    return entry_damaged(f, e, "bad local header");
  uint64_t at = z->base + e->offset + LOCAL_SIZE + le_u2(local + 26) +
                le_u2(local + 28);
  if (at > z->size || e->packed > z->size - at)
    return entry_damaged(f, e, "cut short");
  bool stored = e->method == METHOD_STORED;
  if (!stored && e->method != METHOD_DEFLATED)
    return entry_damaged(f, e, "unsupported compression method");
  if (e->size > INT32_MAX || (stored && e->size != e->packed) ||
      e->size / RATIO_MAX > e->packed)
    return entry_damaged(f, e, "bad size");
  uint8_t *bytes = arena_alloc(arena, e->size ? (size_t)e->size : 1);
  if (!bytes) return fault_set(f, ERR_NO_MEMORY, "ZIP entry");
  if (!stored)
    TRY(inflate_entry(z, e, at, bytes, f));
  else if (!read_at(z, at, bytes, (size_t)e->size))
    return entry_damaged(f, e, "cut short");
  if (crc32(0, bytes, (uInt)e->size) != e->crc)
    return entry_damaged(f, e, "bad CRC");
  *out = (Bytes){bytes, (uint32_t)e->size};
  return ERR_OK;
}

Err zip_read(ZipFile *z, const char *name, Arena *arena, Bytes *out,
             Fault *f) {
  *out = (Bytes){NULL, 0};
  const Entry *e = find_entry(z, name);
  return e ? read_entry(z, e, arena, out, f) : ERR_OK;
}

// -- The manifest -------------------------------------------------------------

// The end of the line at `p`, and where the next one begins.
static const uint8_t *line_end(const uint8_t *p, const uint8_t *end,
                               const uint8_t **next) {
  const uint8_t *q = p;
  while (q < end && *q != '\n' && *q != '\r') q++;
  *next = q;
  if (q < end) *next = q + (q[0] == '\r' && q + 1 < end && q[1] == '\n') + 1;
  return q;
}

// The value that starts at `p`, with its continuation lines, which begin
// with a space; `next` is the line after the first.
static char *join_value(const uint8_t *p, const uint8_t *q,
                        const uint8_t *next, const uint8_t *end,
                        Arena *arena) {
  char *text = arena_alloc(arena, (size_t)(end - p) + 1), *to = text;
  if (!text) return NULL;
  for (;;) {
    memcpy(to, p, (size_t)(q - p));
    to += q - p;
    if (next >= end || *next != ' ') break;
    p = next + 1;
    q = line_end(p, end, &next);
  }
  *to = '\0';
  return text;
}

static const Entry *find_manifest(const ZipFile *z) {
  static const char name[] = "META-INF/MANIFEST.MF";
  const Entry *e = find_entry(z, name);
  for (uint32_t i = 0; !e && i < z->count; i++)
    if (z->entries[i].name_size == sizeof name - 1 &&
        strcasecmp(z->entries[i].name, name) == 0)
      e = &z->entries[i];
  return e;
}

Err zip_manifest(ZipFile *z, const char *attribute, Arena *arena,
                 const char **out, Fault *f) {
  *out = NULL;
  const Entry *e = find_manifest(z);
  if (!e) return ERR_OK;
  Arena scratch = {0};
  Bytes text;
  Err err = read_entry(z, e, &scratch, &text, f);
  const uint8_t *p = text.at, *end = NULL, *next = NULL;
  if (err == ERR_OK) end = text.at + text.size;
  size_t n = strlen(attribute);
  // The main section ends with the first empty line.
  for (; err == ERR_OK && p < end; p = next) {
    const uint8_t *q = line_end(p, end, &next);
    if (q == p) break;
    if ((size_t)(q - p) < n + 2 || p[n] != ':' || p[n + 1] != ' ' ||
        strncasecmp((const char *)p, attribute, n) != 0)
      continue;
    *out = join_value(p + n + 2, q, next, end, arena);
    if (!*out) err = fault_set(f, ERR_NO_MEMORY, "manifest");
    break;
  }
  arena_drop(&scratch);
  return err;
}
