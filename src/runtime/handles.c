// handles.c -- tables whose slots never move: chunk n / SLOTS holds slot n.
// Local tables belong to their thread; a mutex guards taking and giving back
// in the others.  Reading needs none: chunks appear whole and stay.
#include "runtime/handles.h"

#include "runtime/runtime.h"

typedef struct HandleSlot {
  Ref ref;          // not in use: the next free slot's index, 0 = none
  uint32_t serial;  // low 16 bits count; odd: in use
} HandleSlot;

#define SLOTS (IMAGE_CHUNK / sizeof(HandleSlot))
#define CHUNKS 2000u  // 4 million handles of a kind

typedef struct HandleTable {
  uint32_t count;  // slots ever used; slot 0 is never
  uint32_t free;
  _Atomic(HandleSlot *) chunks[CHUNKS];
} HandleTable;

typedef struct HandleFrame {
  uint32_t base;
  uint32_t free;  // slots of this frame that were given back
  bool is_explicit;
} HandleFrame;

// What a thread has; kept for the next owner of the Thread.
struct LocalHandles {
  uint32_t frame_count, frame_room;
  HandleFrame *frames;
  uint32_t monitor_count, monitor_room;
  Ref *monitors;
  HandleTable table;
};

// Pointers in numbered places, and a hash table to find the number again.
typedef struct IdTable {
  uint32_t count, mask;
  uint32_t *index;  // open addressing; 0 = empty
  _Atomic(void *) *chunks[CHUNKS];
} IdTable;
#define IDS (IMAGE_CHUNK / sizeof(void *))

struct Handles {
  uint32_t lock;
  HandleTable globals, weaks;
  IdTable methods, fields;
};

void handles_create(Runtime *rt) {
  rt->handles = image_meta_alloc(sizeof *rt->handles);
  CHECK(rt->handles != NULL);
  rt->handles->lock = host_lock_new();
}

// -- Slots -------------------------------------------------------------------

static Handle handle_make(uint32_t thread, const HandleSlot *s, uint32_t i,
                          JniRefKind kind) {
  return (uint64_t)thread << 48 | (uint64_t)(s->serial & 0xffff) << 32 |
         (uint64_t)i << 2 | (uint64_t)kind;
}

static HandleSlot *slot_at(HandleTable *table, uint32_t i) {
  HandleSlot *chunk = atomic_load_explicit(&table->chunks[i / SLOTS],
                                           memory_order_acquire);
  return chunk ? &chunk[i % SLOTS] : NULL;
}

// The slot of a good handle, else NULL.
static HandleSlot *slot_of(Thread *t, Handle h) {
  HandleTable *table;
  uint32_t thread = 0;
  switch (handle_kind(h)) {
    case JNI_REF_LOCAL:
      if (!t->locals) return NULL;
      table = &t->locals->table;
      thread = t->id;
      break;
    case JNI_REF_GLOBAL: table = &t->rt->handles->globals; break;
    case JNI_REF_WEAK: table = &t->rt->handles->weaks; break;
    default: return NULL;
  }
  uint32_t i = (uint32_t)h >> 2, serial = (uint16_t)(h >> 32);
  if (h >> 48 != thread || i / SLOTS >= CHUNKS || !(serial & 1)) return NULL;
  HandleSlot *s = slot_at(table, i);
  return s && (s->serial & 0xffff) == serial ? s : NULL;
}

// A slot that was never used; 0 when there is no room.
static uint32_t slot_next(HandleTable *table) {
  if (table->count == 0) table->count = 1;
  uint32_t i = table->count;
  if (i / SLOTS >= CHUNKS) return 0;
  if (!slot_at(table, i)) {
    HandleSlot *chunk = image_meta_alloc(IMAGE_CHUNK);
    if (!chunk) return 0;
    atomic_store_explicit(&table->chunks[i / SLOTS], chunk,
                          memory_order_release);
  }
  table->count++;
  return i;
}

// Take a slot, from the list `*free` if it has one; 0 when there is none.
static uint32_t slot_take(HandleTable *table, uint32_t *free, Ref ref) {
  uint32_t i = *free;
  if (i) *free = slot_at(table, i)->ref;
  else if (!(i = slot_next(table))) return 0;
  HandleSlot *s = slot_at(table, i);
  s->serial++;
  s->ref = ref;
  return i;
}

static void slot_give(HandleSlot *s, uint32_t next) {
  s->serial++;
  s->ref = next;
}

static void visit_table(HandleTable *table, RootVisitor *v) {
  for (uint32_t i = 1; i < table->count; i++) {
    HandleSlot *s = slot_at(table, i);
    if ((s->serial & 1) && s->ref) v->slot(v, &s->ref);
  }
}

// -- Local handles -----------------------------------------------------------

static bool grow(void **array, uint32_t *room, size_t size) {
  uint32_t more = *room ? 2 * *room : 32;
  void *grown = image_native_realloc(*array, more * size);
  if (!grown) return false;
  *array = grown;
  *room = more;
  return true;
}

bool handles_push(Thread *t, bool explicit_frame) {
  struct LocalHandles *l = t->locals;
  if (!l) {
    l = t->locals = image_meta_alloc(sizeof *l);
    if (!l) return false;
    l->table.count = 1;
  }
  if (l->frame_count == l->frame_room &&
      !grow((void **)&l->frames, &l->frame_room, sizeof *l->frames))
    return false;
  l->frames[l->frame_count++] =
      (HandleFrame){.base = l->table.count, .is_explicit = explicit_frame};
  return true;
}

void handles_pop(Thread *t) {
  struct LocalHandles *l = t->locals;
  CHECK(l && l->frame_count > 0);
  HandleFrame *f = &l->frames[--l->frame_count];
  for (uint32_t i = f->base; i < l->table.count; i++) {
    HandleSlot *s = slot_at(&l->table, i);
    if (s->serial & 1) s->serial++;
  }
  l->table.count = f->base;
}

void handles_drop(Thread *t) {
  handles_pop_to(t, 0);
  if (t->locals) t->locals->monitor_count = 0;
}

uint32_t handles_depth(const Thread *t) {
  return t->locals ? t->locals->frame_count : 0;
}

void handles_pop_to(Thread *t, uint32_t depth) {
  while (handles_depth(t) > depth) handles_pop(t);
}

bool handles_explicit(const Thread *t) {
  uint32_t n = handles_depth(t);
  return n > 0 && t->locals->frames[n - 1].is_explicit;
}

Handle handle_local(Thread *t, Ref ref) {
  if (ref == 0) return 0;
  // C code that runs without a native's frame, in an attached thread.
  if (UNLIKELY(handles_depth(t) == 0) && !handles_push(t, false)) return 0;
  struct LocalHandles *l = t->locals;
  HandleFrame *f = &l->frames[l->frame_count - 1];
  uint32_t i = slot_take(&l->table, &f->free, ref);
  if (i == 0) return 0;
  return handle_make(t->id, slot_at(&l->table, i), i, JNI_REF_LOCAL);
}

uint32_t handles_local_count(const Thread *t) {
  uint32_t n = 0;
  if (!t->locals) return 0;
  for (uint32_t i = 1; i < t->locals->table.count; i++)
    n += slot_at(&t->locals->table, i)->serial & 1;
  return n;
}

// A slot of an older frame is not used again before that frame is the
// youngest.
static void free_local(struct LocalHandles *l, HandleSlot *s, uint32_t i) {
  HandleFrame *f = &l->frames[l->frame_count - 1];
  bool own = i >= f->base;
  slot_give(s, own ? f->free : 0);
  if (own) f->free = i;
}

// -- Global and weak handles -------------------------------------------------

static Handle shared_new(Thread *t, HandleTable *table, Ref ref,
                         JniRefKind kind) {
  pthread_mutex_t *lock = host_mutex(t->rt->handles->lock);
  pthread_mutex_lock(lock);
  uint32_t i = slot_take(table, &table->free, ref);
  Handle h = i ? handle_make(0, slot_at(table, i), i, kind) : 0;
  pthread_mutex_unlock(lock);
  return h;
}

Handle handle_global(Thread *t, Ref ref) {
  return shared_new(t, &t->rt->handles->globals, ref, JNI_REF_GLOBAL);
}

Handle handle_weak(Thread *t, Ref ref) {
  return shared_new(t, &t->rt->handles->weaks, ref, JNI_REF_WEAK);
}

// -- All kinds ---------------------------------------------------------------

JniRefKind handle_check(Thread *t, Handle h) {
  return slot_of(t, h) ? handle_kind(h) : JNI_REF_NONE;
}

Ref handle_ref(Thread *t, Handle h) {
  HandleSlot *s = slot_of(t, h);
  return s ? s->ref : 0;
}

bool handle_free(Thread *t, Handle h, JniRefKind kind) {
  if (handle_kind(h) != kind) return false;
  uint32_t i = (uint32_t)h >> 2;
  if (kind == JNI_REF_LOCAL) {
    HandleSlot *s = slot_of(t, h);
    if (s) free_local(t->locals, s, i);
    return s != NULL;
  }
  struct Handles *all = t->rt->handles;
  HandleTable *table = kind == JNI_REF_GLOBAL ? &all->globals : &all->weaks;
  pthread_mutex_lock(host_mutex(all->lock));
  HandleSlot *s = slot_of(t, h);
  if (s) {
    slot_give(s, table->free);
    table->free = i;
  }
  pthread_mutex_unlock(host_mutex(all->lock));
  return s != NULL;
}

// -- Monitors ----------------------------------------------------------------

bool handles_monitor_entered(Thread *t, Ref object) {
  if (handles_depth(t) == 0 && !handles_push(t, false)) return false;
  struct LocalHandles *l = t->locals;
  if (l->monitor_count == l->monitor_room &&
      !grow((void **)&l->monitors, &l->monitor_room, sizeof *l->monitors))
    return false;
  l->monitors[l->monitor_count++] = object;
  return true;
}

void handles_monitor_left(Thread *t, Ref object) {
  struct LocalHandles *l = t->locals;
  for (uint32_t i = l ? l->monitor_count : 0; i-- > 0;) {
    if (l->monitors[i] != object) continue;
    l->monitor_count--;
    memmove(&l->monitors[i], &l->monitors[i + 1],
            (l->monitor_count - i) * sizeof *l->monitors);
    return;
  }
}

Ref handles_monitor_last(Thread *t) {
  struct LocalHandles *l = t->locals;
  return l && l->monitor_count ? l->monitors[l->monitor_count - 1] : 0;
}

uint32_t handles_monitors(const Thread *of, Ref *out, uint32_t room) {
  const struct LocalHandles *l = of->locals;
  uint32_t n = l ? l->monitor_count : 0;
  if (n > room) n = room;
  if (n) memcpy(out, l->monitors, n * sizeof *out);
  return n;
}

// -- For the collector -------------------------------------------------------

void handles_visit_thread(Thread *t, RootVisitor *v) {
  struct LocalHandles *l = t->locals;
  if (!l) return;
  visit_table(&l->table, v);
  for (uint32_t i = 0; i < l->monitor_count; i++)
    v->slot(v, &l->monitors[i]);
}

void handles_visit_roots(Runtime *rt, RootVisitor *v) {
  visit_table(&rt->handles->globals, v);
}

void handles_sweep(Ctx *c) {
  HandleTable *weaks = &((Thread *)c)->rt->handles->weaks;
  for (uint32_t i = 1; i < weaks->count; i++) {
    HandleSlot *s = slot_at(weaks, i);
    if ((s->serial & 1) && s->ref && !heap_weak_survives(c, &s->ref))
      s->ref = 0;
  }
}

// -- Names of members --------------------------------------------------------
// The low bits tell methods from fields and both from handles of objects'
// alignment; none is a likely pointer.

enum { ID_METHOD = 5, ID_FIELD = 6, ID_SHIFT = 3 };

static uint32_t hash_pointer(const void *p) {
  return (uint32_t)((uintptr_t)p >> 3) * 2654435761u;
}

static void *id_get(IdTable *table, uint32_t i) {
  if (i == 0 || i / IDS >= CHUNKS) return NULL;
  _Atomic(void *) *chunk =
      __atomic_load_n(&table->chunks[i / IDS], __ATOMIC_ACQUIRE);
  return chunk ? atomic_load_explicit(&chunk[i % IDS], memory_order_acquire)
               : NULL;
}

static void id_index(IdTable *table, uint32_t i) {
  uint32_t h = hash_pointer(id_get(table, i));
  while (table->index[h & table->mask]) h++;
  table->index[h & table->mask] = i;
}

// Make the index anew, twice as large where there is need.
static bool id_rehash(IdTable *table) {
  uint32_t room = table->index ? table->mask + 1 : 512;
  if (table->count * 2 >= room) room *= 2;
  uint32_t *index = image_native_alloc(room * sizeof *index);
  if (!index) return false;
  memset(index, 0, room * sizeof *index);
  if (table->index) image_native_free(table->index);
  table->index = index;
  table->mask = room - 1;
  for (uint32_t i = 1; i < table->count; i++)
    if (id_get(table, i)) id_index(table, i);
  return true;
}

static uint32_t id_add(IdTable *table, void *p) {
  if (table->count == 0) table->count = 1;
  if ((!table->index || table->count * 2 >= table->mask) &&
      !id_rehash(table))
    return 0;
  uint32_t i = table->count;
  if (i / IDS >= CHUNKS) return 0;
  if (!table->chunks[i / IDS]) {
    void *chunk = image_meta_alloc(IMAGE_CHUNK);
    if (!chunk) return 0;
    __atomic_store_n(&table->chunks[i / IDS], chunk, __ATOMIC_RELEASE);
  }
  atomic_store_explicit(&table->chunks[i / IDS][i % IDS], p,
                        memory_order_release);
  table->count++;
  id_index(table, i);
  return i;
}

static MemberId id_of(Runtime *rt, IdTable *table, void *p, uint64_t kind) {
  pthread_mutex_t *lock = host_mutex(rt->handles->lock);
  pthread_mutex_lock(lock);
  uint32_t i = 0;
  for (uint32_t h = hash_pointer(p); table->index; h++) {
    i = table->index[h & table->mask];
    if (i == 0 || id_get(table, i) == p) break;
  }
  if (i == 0) i = id_add(table, p);
  pthread_mutex_unlock(lock);
  return i ? (uint64_t)i << ID_SHIFT | kind : 0;
}

static void *of_id(IdTable *table, MemberId id, uint64_t kind) {
  if ((id & 7) != kind || id >> 32) return NULL;
  return id_get(table, (uint32_t)(id >> ID_SHIFT));
}

MemberId method_id(Runtime *rt, Method *m) {
  return id_of(rt, &rt->handles->methods, m, ID_METHOD);
}

MemberId field_id(Runtime *rt, Field *f) {
  return id_of(rt, &rt->handles->fields, f, ID_FIELD);
}

Method *method_of_id(Runtime *rt, MemberId id) {
  return of_id(&rt->handles->methods, id, ID_METHOD);
}

Field *field_of_id(Runtime *rt, MemberId id) {
  return of_id(&rt->handles->fields, id, ID_FIELD);
}

static void id_clear(IdTable *table, uint32_t i) {
  atomic_store_explicit(&table->chunks[i / IDS][i % IDS], NULL,
                        memory_order_release);
}

void member_ids_sweep(Runtime *rt) {
  IdTable *methods = &rt->handles->methods, *fields = &rt->handles->fields;
  for (uint32_t i = 1; i < methods->count; i++) {
    const Method *m = id_get(methods, i);
    if (m && class_is_dead(m->holder)) id_clear(methods, i);
  }
  for (uint32_t i = 1; i < fields->count; i++) {
    const Field *f = id_get(fields, i);
    if (f && class_is_dead(f->holder)) id_clear(fields, i);
  }
}
