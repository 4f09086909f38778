// heap_policy.c -- how large the generations are and when to collect which.
//
// Three wishes pull at the sizes.  Small memory: the heap should stay close
// to what is alive, so the nursery starts at a megabyte and old garbage may
// grow to three quarters of what was alive before it is collected.  Few
// pauses: when minor collections take more than four percent of the time the
// eden doubles, but not beyond a quarter of the old objects.  And `maximum`:
//
//   old objects + eden + one survivor half <= maximum - reserve
//
// holds after each collection; where the old space needs the room, the
// nursery shrinks.  A heap with less than 1/128 left after a full collection
// is exhausted: the allocation behind that collection fails.  What is left
// then serves whoever handles the OutOfMemoryError, reserve included.
#include "heap/heap_internal.h"

enum {
  EXHAUSTED_SHARE = 128,
  SURVIVOR_SHARE = 4,     // a survivor half is a quarter of the eden
  PAUSE_SHARE_HIGH = 40,  // per 1000 of the time: grow the eden
  PAUSE_SHARE_LOW = 5,    // shrink it (at the next full collection)
  STRESS_EDENS = 16,      // in stress mode the eden moves about in its room
  MEAN_WEIGHT = 4,        // of the past in running means, to 1 of the new
};
#define EDEN_DEFAULT (1 * MB)
#define EDEN_LIMIT (32 * MB)
#define EDEN_UNQUESTIONED (4 * MB)  // allowed whatever the old space holds
#define OLD_SLACK (16 * MB)         // garbage worth a full collection
#define BORN_OLD (64 * KB)
#define RESERVE_MAX (1 * MB)

static size_t least(size_t a, size_t b) {
  return a < b ? a : b;
}
static size_t most(size_t a, size_t b) {
  return a > b ? a : b;
}
static size_t page_down(size_t n) {
  return n & ~(PAGE - 1);
}

static size_t survivor_of(size_t eden) {
  return page_down(eden / SURVIVOR_SHARE);
}

// Give the nursery its limits.  Only right after a collection: both halves
// may shrink, the eden must be empty.
static void set_nursery(HeapState *s, size_t eden) {
  s->eden.end = s->eden.start + eden;
  s->to.end = s->to.start + survivor_of(eden);
  // What survived already stays where it is, even beyond a smaller limit.
  s->from.end = s->from.start + survivor_of(eden);
}

static size_t minus(size_t a, size_t b) {
  return a > b ? a - b : 0;
}

// What is not to be used before the heap is exhausted.
static size_t reserve(const HeapState *s) {
  return s->exhausted ? 0 : least(s->maximum / EXHAUSTED_SHARE, RESERVE_MAX);
}

// Bytes that old objects may take beside the nursery.
static size_t old_budget(const HeapState *s) {
  size_t eden = (size_t)(s->eden.end - s->eden.start);
  return minus(s->maximum, reserve(s) + eden + survivor_of(eden));
}

size_t policy_eden_max(size_t maximum, const HeapOptions *o) {
  if (o->stress) return least(2 * MB, page_down(maximum / 4));
  if (o->nursery == 0) return least(EDEN_LIMIT, page_down(maximum / 4));
  size_t eden = o->nursery / (SURVIVOR_SHARE + 2) * SURVIVOR_SHARE;
  return most(page_down(least(eden, maximum / 2)), 64 * KB);
}

size_t policy_survivor_max(size_t eden_max) {
  return survivor_of(eden_max);
}

void policy_create(HeapState *s, const HeapOptions *o) {
  s->eden_max = policy_eden_max(s->maximum, o);
  bool fixed = o->nursery != 0;
  s->eden_initial = fixed ? s->eden_max : least(EDEN_DEFAULT, s->eden_max);
  if (o->stress)
    s->eden_initial = s->eden_max = page_down(s->eden_max / STRESS_EDENS);
  s->eden_wanted = s->eden_initial;
  s->tenure = o->stress ? 1 : TENURE_MAX;
  set_nursery(s, s->eden_initial);
  size_t young = s->eden_initial + survivor_of(s->eden_initial);
  s->old_initial = o->initial > young ? o->initial - young : 0;
  s->old_limit = least(most(s->old_initial, OLD_SLACK), old_budget(s));
}

bool policy_born_old(HeapState *s, size_t size) {
  size_t eden = (size_t)(s->eden.end - s->eden.start);
  return size > most(eden / 8, least(BORN_OLD, eden / 2));
}

bool policy_wants_full(HeapState *s) {
  return space_used(&s->old) + 2 * s->promoted_average > s->old_limit;
}

bool policy_over_budget(HeapState *s) {
  return space_used(&s->old) > old_budget(s);
}

// As many bytes of survivors as fill half of the next target may stay young;
// the age at which the sum, youngest first, exceeds that is promoted.
void policy_tenure(HeapState *s, const size_t *ages) {
  size_t room = (size_t)(s->to.end - s->to.start) / 2;
  uint32_t age = 1;
  for (size_t sum = 0; age < TENURE_MAX; age++) {
    sum += ages[age];
    if (sum > room) break;
  }
  s->tenure = age;
}

// Let the eden grow when collecting it costs too much.
static void grow_eden(HeapState *s) {
  size_t cap = most(EDEN_UNQUESTIONED, space_used(&s->old) / 4);
  cap = least(cap, s->eden_max);
  size_t now = (size_t)(s->eden.end - s->eden.start);
  size_t room = minus(s->maximum, space_used(&s->old)) / 4;
  if (s->pause_share < PAUSE_SHARE_HIGH || now < s->eden_wanted) return;
  if (now * 2 > cap || now * 2 > room) return;
  s->eden_wanted = page_down(now * 2);
  s->pause_share = 0;  // judge the new size by itself
  set_nursery(s, s->eden_wanted);
  s->old_limit = least(s->old_limit, old_budget(s));
}

void policy_after_minor(HeapState *s, const NurseryResult *r, int64_t pause,
                        int64_t interval) {
  s->promoted_average =
      (s->promoted_average * MEAN_WEIGHT + r->promoted) / (MEAN_WEIGHT + 1);
  int64_t whole = pause + interval;
  int64_t share = whole > 0 ? pause * 1000 / whole : 0;
  s->pause_share =
      (s->pause_share * MEAN_WEIGHT + (uint32_t)share) / (MEAN_WEIGHT + 1);
  if (s->eden_wanted < s->eden_max) grow_eden(s);
  s->used_after = heap_used_stopped(s);
}

// Give back the pages of a space above `keep`, where that is worth a call.
static void trim(Space *space, uint8_t *keep) {
  keep = (uint8_t *)align_up((uintptr_t)keep, PAGE);
  if (space->touched <= keep) return;
  size_t n = align_up((size_t)(space->touched - keep), PAGE);
  image_decommit(keep, n);
  space->touched = keep;
}

void policy_after_full(HeapState *s, size_t request) {
  size_t live = space_used(&s->old);
  if (live + request > s->maximum) request = 0;
  s->exhausted = false;
  s->exhausted =
      minus(s->maximum, live + reserve(s)) < s->maximum / EXHAUSTED_SHARE;
  size_t room = minus(s->maximum, live + reserve(s) + request);

  if (s->pause_share < PAUSE_SHARE_LOW)
    s->eden_wanted = most(page_down(s->eden_wanted / 2), s->eden_initial);
  set_nursery(s, least(s->eden_wanted, page_down(room / 2)));

  size_t slack = most(live / 4 * 3, OLD_SLACK);
  size_t limit = most(live + request + slack, s->old_initial);
  s->old_limit = least(limit, old_budget(s));
  s->promoted_average = 0;

  trim(&s->old, s->old.at + live / 8);
  if (!s->stress) {
    trim(&s->eden, s->eden.end);
    trim(&s->from, s->from.start + 64 * KB);
    trim(&s->to, s->to.start + 64 * KB);
  }
  s->used_after = heap_used_stopped(s);
}
