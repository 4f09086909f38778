#include "vm/image_check.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#define MAPS_MAX 4096
#define SHOWN_MAX 20

typedef struct Outside {
  uintptr_t start, end;
  char name[64];
} Outside;

typedef struct Walk {
  Outside *maps;  // sorted by address, as the kernel lists them
  size_t count;
  size_t offenders;
} Walk;

static bool read_maps(Walk *w) {
  FILE *f = fopen("/proc/self/maps", "r");
  if (!f) return false;
  char line[512];
  while (w->count < MAPS_MAX && fgets(line, sizeof line, f)) {
    Outside *o = &w->maps[w->count];
    o->name[0] = '\0';
    if (sscanf(line, "%" SCNxPTR "-%" SCNxPTR " %*s %*s %*s %*s %63s",
               &o->start, &o->end, o->name) < 2)
      continue;
    if (!image_contains((void *)o->start)) w->count++;
  }
  fclose(f);
  return true;
}

static const Outside *mapping_of(const Walk *w, uintptr_t p) {
  size_t low = 0, high = w->count;
  while (low < high) {
    size_t mid = (low + high) / 2;
    if (p < w->maps[mid].start)
      high = mid;
    else if (p >= w->maps[mid].end)
      low = mid + 1;
    else
      return &w->maps[mid];
  }
  return NULL;
}

static void check_page(Walk *w, const char *region, const uint64_t *words,
                       size_t n) {
  for (size_t i = 0; i < n; i++) {
    const Outside *o = mapping_of(w, words[i]);
    if (LIKELY(!o)) continue;
    if (w->offenders++ < SHOWN_MAX)
      fprintf(stderr, "image check: %s word %p holds %#" PRIx64 " in %s\n",
              region, (const void *)&words[i], words[i],
              o->name[0] ? o->name : "anonymous memory");
  }
}

// Freed metadata is not read: nobody may.
static bool in_use(Region r, const uint8_t *page) {
  return r.start != image.meta.start || image_meta_taken(page);
}

static bool check_region(Walk *w, const char *name, Region r) {
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  const size_t stride = (size_t)1 << 30;
  unsigned char *resident = malloc(stride / page);
  if (!resident) return false;
  bool ok = true;
  for (uint8_t *at = r.start; at < r.end && ok; at += stride) {
    size_t n = (size_t)(r.end - at) < stride ? (size_t)(r.end - at) : stride;
    ok = mincore(at, n, resident) == 0;
    for (size_t p = 0; ok && p < n / page; p++)
      if (resident[p] & 1 && in_use(r, at + p * page))
        check_page(w, name, (uint64_t *)(at + p * page), page / 8);
  }
  free(resident);
  return ok;
}

size_t image_check(Thread *t) {
  Walk w = {.maps = calloc(MAPS_MAX, sizeof(Outside))};
  CHECK(w.maps);
  safepoint_stop_world(t, STOP_CheckImage);
  bool ok = read_maps(&w) && check_region(&w, "root", image.root) &&
            check_region(&w, "meta", image.meta) &&
            check_region(&w, "stack", image.stacks) &&
            check_region(&w, "native memory", image.native) &&
            check_region(&w, "heap", image.heap);
  safepoint_start_world(t);
  free(w.maps);
  if (!ok) perror("image check");
  return ok ? w.offenders : w.offenders + 1;
}
