// Native memory: malloc inside the image range.
//
// The region is cut into pages of 4 KiB.  A table at its start has a row per
// page.  Blocks up to SMALL_MAX come from slabs: four pages of blocks of one
// size, with a bitmap of those taken.  Anything larger is a run of pages.
// Free runs hang in lists by size and join their free neighbours.  No list
// runs through memory that Java code can write, so a stray write there does
// not break the allocator, and a wrong or second free is always noticed.
//
//   | table | slab | run of pages | free run .......... |
#include <pthread.h>

#include "base/image.h"

#define PAGE ((size_t)4096)
#define SLAB_PAGES 4u
#define SMALL_MAX ((size_t)2048)
#define BINS 32
#define KEEP_PAGES 16u  // a freed run of this many goes back to the system

typedef enum PageKind {
  PAGE_INSIDE = 0,  // not the first of anything
  PAGE_FREE,        // first or last of a free run
  PAGE_RUN,         // first of an allocated run
  PAGE_SLAB,        // first of a slab
} PageKind;

// A row of the table.  Page numbers stand for pointers; 0 is none, as page 0
// holds the table itself.
typedef struct Page {
  uint32_t kind;
  uint32_t pages;       // in the run, at both ends of a free one
  uint32_t next, prev;  // free runs of a bin, slabs with room of a class
} Page;

#define SLAB_BITS (SLAB_PAGES * PAGE / 16)
typedef struct Slab {
  uint16_t size_class, used, count;  // blocks taken and in all
  uint16_t hint;                     // words before it have no free bit
  uint64_t free[SLAB_BITS / 64];
} Slab;
#define SLAB_HEADER align_up(sizeof(Slab), 16)

static const uint16_t class_size[] = {
    16,  32,  48,  64,  80,  96,   112,  128,  160,  192,  224,  256,
    320, 384, 448, 512, 640, 768,  896,  1024, 1280, 1536, 1792, 2048};

typedef struct Native {
  uint32_t page_count;        // 0 until the first use
  uint32_t bins[BINS];        // free runs of 2^i to 2^(i+1)-1 pages
  uint32_t partial[COUNT(class_size)];  // slabs with room
  Page pages[];
} Native;

static pthread_mutex_t native_mutex = PTHREAD_MUTEX_INITIALIZER;

static Native *native(void) {
  return (Native *)image.native.start;
}

static uint8_t *page_address(uint32_t p) {
  return image.native.start + p * PAGE;
}

// -- Lists of pages -----------------------------------------------------------

static void list_push(Native *n, uint32_t *list, uint32_t p) {
  n->pages[p].next = *list;
  n->pages[p].prev = 0;
  if (*list) n->pages[*list].prev = p;
  *list = p;
}

static void list_remove(Native *n, uint32_t *list, uint32_t p) {
  Page *page = &n->pages[p];
  if (page->prev) {
    n->pages[page->prev].next = page->next;
  } else {
    *list = page->next;
  }
  if (page->next) n->pages[page->next].prev = page->prev;
}

// -- Runs of pages ------------------------------------------------------------

static uint32_t *bin_of(Native *n, uint32_t pages) {
  return &n->bins[31 - __builtin_clz(pages)];
}

static void run_put(Native *n, uint32_t p, uint32_t pages) {
  Page *first = &n->pages[p], *last = &n->pages[p + pages - 1];
  last->kind = first->kind = PAGE_FREE;
  last->pages = first->pages = pages;
  list_push(n, bin_of(n, pages), p);
}

// Take the free run that begins at `p` out of its list.
static void run_unlink(Native *n, uint32_t p) {
  Page *first = &n->pages[p];
  list_remove(n, bin_of(n, first->pages), p);
  n->pages[p + first->pages - 1].kind = PAGE_INSIDE;
  first->kind = PAGE_INSIDE;
}

static void native_init(Native *n) {
  size_t size = (size_t)(image.native.end - image.native.start);
  uint32_t count = (uint32_t)(size / PAGE);
  size_t table = sizeof(Native) + count * sizeof(Page);
  uint32_t first = (uint32_t)(align_up(table, PAGE) / PAGE);
  CHECK(first < count);
  n->page_count = count;
  run_put(n, first, count - first);
}

// First fit in the bin of `pages`, then the first run of a larger bin.
static uint32_t run_find(Native *n, uint32_t pages) {
  uint32_t *bin = bin_of(n, pages);
  for (uint32_t p = *bin; p; p = n->pages[p].next)
    if (n->pages[p].pages >= pages) return p;
  while (++bin < n->bins + BINS)
    if (*bin) return *bin;
  return 0;
}

static uint32_t run_alloc(Native *n, uint32_t pages, PageKind kind) {
  uint32_t p = run_find(n, pages);
  if (!p) return 0;
  uint32_t had = n->pages[p].pages;
  run_unlink(n, p);
  if (had > pages) run_put(n, p + pages, had - pages);
  n->pages[p].kind = kind;
  n->pages[p].pages = pages;
  return p;
}

static void run_free(Native *n, uint32_t p) {
  uint32_t pages = n->pages[p].pages;
  if (pages >= KEEP_PAGES) image_decommit(page_address(p), pages * PAGE);
  n->pages[p].kind = PAGE_INSIDE;
  uint32_t after = p + pages;
  if (after < n->page_count && n->pages[after].kind == PAGE_FREE) {
    pages += n->pages[after].pages;
    run_unlink(n, after);
  }
  // The pages of the table are PAGE_INSIDE, so this stops before them.
  if (n->pages[p - 1].kind == PAGE_FREE) {
    uint32_t before = p - n->pages[p - 1].pages;
    pages += n->pages[before].pages;
    run_unlink(n, before);
    p = before;
  }
  run_put(n, p, pages);
}

// -- Slabs --------------------------------------------------------------------

static uint32_t class_for(size_t size) {
  uint32_t c = 0;
  while (class_size[c] < size) c++;
  return c;
}

static uint32_t slab_new(Native *n, uint32_t c) {
  uint32_t p = run_alloc(n, SLAB_PAGES, PAGE_SLAB);
  if (!p) return 0;
  Slab *s = (Slab *)page_address(p);
  memset(s, 0, sizeof *s);
  s->size_class = (uint16_t)c;
  s->count = (uint16_t)((SLAB_PAGES * PAGE - SLAB_HEADER) / class_size[c]);
  for (uint32_t i = 0; i < s->count; i++)
    s->free[i / 64] |= (uint64_t)1 << i % 64;
  list_push(n, &n->partial[c], p);
  return p;
}

static void *small_alloc(Native *n, size_t size) {
  uint32_t c = class_for(size);
  uint32_t p = n->partial[c];
  if (!p) p = slab_new(n, c);
  if (!p) return NULL;
  Slab *s = (Slab *)page_address(p);
  while (s->free[s->hint] == 0) s->hint++;
  uint64_t *word = &s->free[s->hint];
  size_t i = s->hint * 64u + (size_t)__builtin_ctzll(*word);
  *word &= *word - 1;
  if (++s->used == s->count) list_remove(n, &n->partial[c], p);
  return (uint8_t *)s + SLAB_HEADER + i * class_size[c];
}

static void small_free(Native *n, uint32_t p, size_t i) {
  Slab *s = (Slab *)page_address(p);
  uint32_t c = s->size_class;
  if (s->used == s->count) list_push(n, &n->partial[c], p);
  s->used--;
  s->free[i / 64] |= (uint64_t)1 << i % 64;
  if (i / 64 < s->hint) s->hint = (uint16_t)(i / 64);
  // An empty slab is kept only if it is the class's last one with room.
  bool alone = n->partial[c] == p && n->pages[p].next == 0;
  if (s->used == 0 && !alone) {
    list_remove(n, &n->partial[c], p);
    run_free(n, p);
  }
}

// -- Blocks -------------------------------------------------------------------

// Where an allocated block stands; anything else is an error of the caller.
typedef struct Block {
  uint32_t page;   // first of its slab or run
  bool small;
  size_t index;    // in the slab
  size_t size;     // usable
} Block;

static Block block_of(Native *n, const void *address) {
  CHECK((const uint8_t *)address > image.native.start &&
        (const uint8_t *)address < image.native.end && n->page_count != 0);
  size_t offset = (size_t)((const uint8_t *)address - image.native.start);
  Block b = {.page = (uint32_t)(offset / PAGE)};
  if (n->pages[b.page].kind == PAGE_RUN) {
    CHECK(offset % PAGE == 0);
    b.size = n->pages[b.page].pages * PAGE;
    return b;
  }
  for (uint32_t i = 1; i < SLAB_PAGES; i++)
    if (n->pages[b.page].kind == PAGE_INSIDE && b.page > 0) b.page--;
  CHECK(n->pages[b.page].kind == PAGE_SLAB);
  const Slab *s = (const Slab *)page_address(b.page);
  size_t at = (size_t)((const uint8_t *)address - (const uint8_t *)s);
  CHECK(at >= SLAB_HEADER);
  b.small = true;
  b.size = class_size[s->size_class];
  b.index = (at - SLAB_HEADER) / b.size;
  CHECK((at - SLAB_HEADER) % b.size == 0 && b.index < s->count);
  CHECK(!(s->free[b.index / 64] >> b.index % 64 & 1));
  return b;
}

void *image_native_alloc(size_t size) {
  size_t room = (size_t)(image.native.end - image.native.start);
  if (size == 0) size = 1;
  if (size > room) return NULL;
  Native *n = native();
  void *block = NULL;
  pthread_mutex_lock(&native_mutex);
  if (n->page_count == 0) native_init(n);
  if (size <= SMALL_MAX) {
    block = small_alloc(n, size);
  } else {
    uint32_t pages = (uint32_t)(align_up(size, PAGE) / PAGE);
    uint32_t p = run_alloc(n, pages, PAGE_RUN);
    if (p) block = page_address(p);
  }
  pthread_mutex_unlock(&native_mutex);
  return block;
}

void image_native_free(void *p) {
  if (!p) return;
  Native *n = native();
  pthread_mutex_lock(&native_mutex);
  Block b = block_of(n, p);
  if (b.small) {
    small_free(n, b.page, b.index);
  } else {
    run_free(n, b.page);
  }
  pthread_mutex_unlock(&native_mutex);
}

void *image_native_realloc(void *p, size_t size) {
  if (!p) return image_native_alloc(size);
  Native *n = native();
  pthread_mutex_lock(&native_mutex);
  size_t had = block_of(n, p).size;
  pthread_mutex_unlock(&native_mutex);
  // A block that fits and is not much too large stays where it is.
  if (size <= had && size > had / 4) return p;
  void *moved = image_native_alloc(size);
  if (!moved) return NULL;
  memcpy(moved, p, size < had ? size : had);
  image_native_free(p);
  return moved;
}
