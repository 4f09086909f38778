// maps.c -- finding handlers, bytecode indices and reference maps by word.
#include "base/arena.h"
#include "translate/translator.h"

int method_handler(const Method *m, uint32_t w, int from) {
  const MethodCode *info = m->info;
  for (int i = from; i < (int)info->handler_count; i++)
    if (w >= info->handlers[i].start && w < info->handlers[i].end) return i;
  return -1;
}

// Translate once more with the recorder on; `t` holds the tables.
static Err record(Translator *t, Ctx *c, Method *m, Arena *scratch) {
  TRY(tr_run(t, c, m, scratch, true));
  CHECK(t->n == m->info->words && t->stride == m->info->map_stride);
  return ERR_OK;
}

// Copy both tables into the class's arena and publish them.
static Err publish_tables(const Translator *t) {
  Method *m = t->m;
  MethodCode *info = m->info;
  size_t words = (size_t)t->n * t->stride;
  if (!atomic_load(&info->bci)) {
    uint16_t *bci =
        arena_copy(m->holder->arena, t->bcis, t->n * sizeof *bci);
    if (!bci) return ERR_NO_MEMORY;
    atomic_store(&info->bci, bci);
  }
  if (!atomic_load(&info->maps)) {
    uint32_t *maps =
        arena_copy(m->holder->arena, t->maps, words * sizeof *maps);
    if (!maps) return ERR_NO_MEMORY;
    atomic_store(&info->maps, maps);
  }
  return ERR_OK;
}

int method_bci(Ctx *c, Method *m, uint32_t w) {
  MethodCode *info = m->info;
  if (m->flags & METHOD_STUB) return -1;
  if (!atomic_load(&info->bci)) {
    Arena scratch = {0};
    Translator t;
    Fault saved = c->fault;
    Err err = record(&t, c, m, &scratch);
    if (!err) {
      link_hooks.lock(c, m->holder->loader->lock);
      err = publish_tables(&t);
      link_hooks.unlock(c, m->holder->loader->lock);
    }
    arena_drop(&scratch);
    c->fault = saved;
    if (err) return -1;
  }
  return w < info->words ? atomic_load(&info->bci)[w] : -1;
}

const uint32_t *method_refs(Ctx *c, Method *m, uint32_t w) {
  MethodCode *info = m->info;
  CHECK(w < info->words);
  if (!atomic_load(&info->maps)) {
    Arena scratch = {0};
    Translator t;
    Fault saved = c->fault;
    CHECK(record(&t, c, m, &scratch) == ERR_OK);
    CHECK(publish_tables(&t) == ERR_OK);
    arena_drop(&scratch);
    c->fault = saved;
  }
  return atomic_load(&info->maps) + (size_t)w * info->map_stride;
}
