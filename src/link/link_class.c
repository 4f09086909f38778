// link_class.c -- from LOADED to LINKED (JVMS 5.4).
//
// Supertypes come first, in an order worked out with an explicit stack: the
// depth of a hierarchy is the program's choice.  The results of one class
// are made without a lock in its arena and published under it; where two
// threads link the same class the slower one's results are garbage.

#include <stdlib.h>

#include "link/inside.h"

// -- Method bodies -----------------------------------------------------------

static void set_body(const Linker *l, Method *m) {
  m->code = method_is(m, ACC_ABSTRACT) ? l->body_abstract
            : method_is(m, ACC_NATIVE) ? l->body_native
                                       : l->body_translate;
}

Method *overlay_method(Ctx *c, Class *holder, Method *source,
                       uint16_t flags) {
  Method *m = class_alloc(c, holder, sizeof *m);
  if (!m) return NULL;
  // Not a copy: `source` may be being translated.
  uint16_t gone = ACC_NATIVE | ACC_SYNCHRONIZED;
  *m = (Method){
      .code = flags & METHOD_CONFLICT ? c->linker->body_conflict
                                      : c->linker->body_abstract,
      .nregs = source->nargs > 1 ? (uint16_t)(source->nargs + 1) : 2,
      .nargs = source->nargs,
      .access = source->access & (uint16_t)~gone,
      .flags = source->flags | flags,
      .holder = holder,
      .table_index = source->table_index,
      .name = source->name,
      .desc = source->desc,
      .slot = source->slot,
      .vm_annotations = source->vm_annotations,
      .result = source->result,
      .source = source,
  };
  return m;
}

// -- One class ---------------------------------------------------------------

static Err make(Ctx *c, Class *cls, Arena *scratch) {
  Layout layout = {0};
  Tables tables = {0};
  TRY(layout_make(c, cls, scratch, &layout));
  TRY(tables_make(c, cls, scratch, &tables));
  if (link_hooks.verify) TRY(link_hooks.verify(c, cls));
  if (link_hooks.fast && !c->linker->no_fast_methods)
    link_hooks.fast(c, cls);

  loader_lock(c, cls->loader);
  if (class_state(cls) == CLASS_LOADED) {
    layout_publish(cls, &layout);
    tables_publish(cls, &tables);
    for (uint32_t i = 0; i < cls->method_count; i++)
      set_body(c->linker, &cls->methods[i]);
    atomic_store_explicit(&cls->state, CLASS_LINKED, memory_order_release);
  }
  loader_unlock(c, cls->loader);
  return ERR_OK;
}

static Err link_one(Ctx *c, Class *cls) {
  if (class_state(cls) != CLASS_LOADED) return ERR_OK;
  Arena scratch = {0};
  Err err = make(c, cls, &scratch);
  arena_drop(&scratch);
  return err;
}

// -- Supertypes first --------------------------------------------------------

static bool is_linked(const Class *cls) {
  return class_state(cls) != CLASS_LOADED;
}

// A supertype that must be linked before `cls`; NULL when it is its turn.
static Class *unlinked_super(const Class *cls) {
  if (cls->super && !is_linked(cls->super)) return cls->super;
  for (uint32_t i = 0; i < cls->interface_count; i++)
    if (!is_linked(cls->interfaces[i])) return cls->interfaces[i];
  return NULL;
}

static Err link_supers(Ctx *c, Class *cls) {
  Class **stack = NULL;
  size_t n = 0, room = 0;
  Err err = ERR_OK;
  Class *at = unlinked_super(cls);
  while (at && err == ERR_OK) {
    Class *below = unlinked_super(at);
    if (below) {
      if (n == room) {
        room = room ? 2 * room : 64;
        Class **more = realloc(stack, room * sizeof *stack);
        if (!more) {
          err = no_memory(c);
          break;
        }
        stack = more;
      }
      stack[n++] = at;
      at = below;
      continue;
    }
    err = link_one(c, at);
    at = n ? stack[--n] : unlinked_super(cls);
  }
  free(stack);
  return err;
}

Err class_link(Ctx *c, Class *cls) {
  if (is_linked(cls)) return ERR_OK;
  TRY(link_supers(c, cls));
  return link_one(c, cls);
}
