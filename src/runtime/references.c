// References that the collector found dead, on their way to the thread
// "Reference Handler" (java.lang.ref.Reference).
//
// The collector links them into heap->pending while the world is stopped, so
// a RUNNING thread sees a list that does not change under it.  Who waits is
// BLOCKED and may not look at the list; `news` tells it that it should.
#include "runtime/runtime.h"

struct ReferenceState {
  uint32_t lock;  // host lock: `news`, and who takes the list
  bool news;      // the list grew since somebody last waited
};

void references_create(Runtime *rt) {
  rt->references = image_meta_alloc(sizeof *rt->references);
  CHECK(rt->references != NULL);
  rt->references->lock = host_lock_new();
}

void references_announce(Ctx *c) {
  struct ReferenceState *s = ((Thread *)c)->rt->references;
  pthread_mutex_lock(host_mutex(s->lock));
  s->news = true;
  pthread_cond_broadcast(host_cond(s->lock));
  pthread_mutex_unlock(host_mutex(s->lock));
}

Ref references_take_pending(Thread *t) {
  struct ReferenceState *s = t->rt->references;
  Heap *h = t->ctx.heap;
  pthread_mutex_lock(host_mutex(s->lock));
  Ref list = h->pending;
  h->pending = 0;
  pthread_mutex_unlock(host_mutex(s->lock));
  return list;
}

bool references_have_pending(Thread *t) {
  struct ReferenceState *s = t->rt->references;
  pthread_mutex_lock(host_mutex(s->lock));
  bool some = t->ctx.heap->pending != 0;
  pthread_mutex_unlock(host_mutex(s->lock));
  return some;
}

void references_wait_pending(Thread *t) {
  struct ReferenceState *s = t->rt->references;
  pthread_mutex_t *mutex = host_mutex(s->lock);
  while (!references_have_pending(t)) {
    thread_block_begin(t);
    pthread_mutex_lock(mutex);
    while (!s->news) pthread_cond_wait(host_cond(s->lock), mutex);
    s->news = false;
    pthread_mutex_unlock(mutex);
    thread_block_end(t);
  }
}
