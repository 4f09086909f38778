// The Runtime, and what it tells the layers below about itself.
#include "runtime/handles.h"
#include "runtime/monitor.h"

// -- Hooks of the heap --------------------------------------------------------

static Thread *self(Ctx *c) {
  return (Thread *)c;
}

static void stop_world(Ctx *c) {
  safepoint_stop_world(self(c), STOP_Collect);
}

// The objects have moved, if they had to: idle locks can go back into their
// headers.
static void start_world(Ctx *c) {
  monitors_deflate(self(c)->rt);
  safepoint_start_world(self(c));
}

static void visit_roots(Ctx *c, RootVisitor *v) {
  Runtime *rt = self(c)->rt;
  for (Thread *t = rt->threads; t; t = t->next) thread_visit_roots(t, v);
  if (rt->linker) link_visit_roots(c, v);
  Ref *const own[] = {&rt->preallocated_oom,  &rt->preallocated_soe,
                      &rt->system_loader,     &rt->boot_unnamed_module,
                      &rt->main_group,        &rt->system_group};
  for (size_t i = 0; i < COUNT(own); i++)
    if (*own[i]) v->slot(v, own[i]);
  monitors_visit_roots(rt, v);
  handles_visit_roots(rt, v);
}

static void visit_held(Ctx *c, RootVisitor *v, Ref r) {
  Thread *t = self(c);
  if (object_layout(r)->holds == HOLDS_CLASS) {
    Class *cls = class_of_mirror(t, r);
    if (cls) link_visit_class(c, v, cls);
  } else {
    int64_t loader = GET_I64(t, r, ClassLoader_vmloader);
    if (loader) link_visit_loader(c, v, (Loader *)(uintptr_t)loader);
  }
}

static void verify(Ctx *c, const char *when) {
  if (self(c)->rt->linker) link_verify(c, when);
}

static void retire_tlabs(Ctx *c) {
  for (Thread *t = self(c)->rt->threads; t; t = t->next)
    heap_tlab_retire(c->heap, &t->tlab);
}

static void sweep_weak(Ctx *c, GcKind kind) {
  strings_sweep(c, kind);
  monitors_sweep(c);
  handles_sweep(c);
  if (kind == GC_FULL) link_unload(c);
}

// -- The Runtime --------------------------------------------------------------

Runtime *runtime_create(void) {
  Runtime *rt = image_meta_alloc(sizeof *rt);
  if (!rt) return NULL;
  rt->thread_table =
      image_meta_alloc((THREADS_MAX + 1) * sizeof *rt->thread_table);
  if (!rt->thread_table) return NULL;
  rt->init_lock = host_lock_new();
  safepoint_create(rt);
  monitors_create(rt);
  references_create(rt);
  handles_create(rt);
  strings_create(rt);
  heap_hooks = (HeapHooks){
      .stop_world = stop_world,
      .start_world = start_world,
      .visit_roots = visit_roots,
      .visit_held = visit_held,
      .verify = verify,
      .retire_tlabs = retire_tlabs,
      .sweep_weak = sweep_weak,
      .references_pending = references_announce,
  };
  mirror_set_hooks();
  return thread_attach(rt, 0) ? rt : NULL;
}
