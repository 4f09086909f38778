// old_space.c -- bump allocation in the old space, and finding objects there.
//
// A card that was written to says nothing about where the objects on it
// start.  `starts` does, with a byte per card:
//
//   0..63   the last object that starts on this card does so at this word
//   64 + k  none does; look 2^k cards lower
//
// The object that covers the first byte of a card is the last one to start
// on a lower card, or, when that one ends exactly there, the next.  A big
// array's cards jump back by the greatest power of two that stays inside it,
// so that even its last card is a few steps from its start.
#include "heap/heap_internal.h"

// Bring the cards below `end` into use.  The pages of the table are zero when
// new, which means dirty; they are cleaned a good stretch at a time.
static void ready_cards(Heap *h, uint8_t *end) {
  HeapState *s = h->state;
  uint8_t *from = s->cards_ready;
  uint8_t *to = (uint8_t *)align_up((uintptr_t)end, PAGE * CARD_SIZE);
  if (to > s->old.start + (size_t)(h->young_start - s->old.start))
    to = h->young_start;
  memset(&h->cards[(uintptr_t)from >> CARD_SHIFT], CARD_CLEAN,
         (size_t)(to - from) >> CARD_SHIFT);
  s->cards_ready = to;
}

void old_note_start(HeapState *s, uint8_t *p, size_t size) {
  size_t offset = (size_t)(p - s->old.start);
  size_t card = offset >> CARD_SHIFT;
  size_t last = (offset + size - 1) >> CARD_SHIFT;
  s->starts[card] = (uint8_t)(offset % CARD_SIZE / 8);
  for (size_t back = 1, k = 0; back <= last - card; back *= 2, k++) {
    size_t run = last - card - back + 1;
    memset(&s->starts[card + back], (int)(CARD_WORDS + k),
           run < back ? run : back);
  }
}

uint8_t *old_take(Heap *h, size_t size) {
  HeapState *s = h->state;
  uint8_t *p = s->old.at;
  assert(size <= space_free(&s->old));
  s->old.at += size;
  if (UNLIKELY(s->old.at > s->cards_ready)) ready_cards(h, s->old.at);
  old_note_start(s, p, size);
  return p;
}

uint8_t *old_object_over(HeapState *s, uint8_t *p) {
  size_t card = (size_t)(p - s->old.start) >> CARD_SHIFT;
  if (card == 0) return s->old.start;
  uint8_t *first_byte = s->old.start + card * CARD_SIZE;
  size_t at = card - 1;
  while (s->starts[at] >= CARD_WORDS)
    at -= (size_t)1 << (s->starts[at] - CARD_WORDS);
  uint8_t *o = s->old.start + at * CARD_SIZE + (size_t)s->starts[at] * 8;
  uint8_t *end = o + heap_step(o);
  return end > first_byte ? o : end;
}
