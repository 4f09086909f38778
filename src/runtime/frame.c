#include <stdio.h>

#include "runtime/handles.h"
#include "runtime/runtime.h"
#include "translate/translate.h"

Slot *frame_top(Thread *t) {
  Frame *f = t->frame;
  return frame_is_last(t, f) ? t->stack_base : f->regs + f->method->nregs;
}

size_t frame_room(Thread *t) {
  uintptr_t top = (uintptr_t)frame_top(t);
  uintptr_t bottom = (uintptr_t)(t->frame - 1);
  size_t kept = t->in_overflow ? 0 : STACK_RESERVE * sizeof(Slot);
  if (top + kept >= bottom) return 0;
  return (bottom - top - kept) / sizeof(Slot);
}

// A shared body may still be what the frame runs when its method has been
// translated meanwhile, so the method's flags would not tell.
bool frame_in_code(const Frame *f) {
  const Method *m = f->method;
  const MethodCode *info = method_info(m);
  if (!info) return false;
  uintptr_t code = (uintptr_t)__atomic_load_n(&m->code, __ATOMIC_ACQUIRE);
  uintptr_t pc = (uintptr_t)f->pc;
  return pc > code && pc <= code + info->words * sizeof(Insn);
}

// -- References ---------------------------------------------------------------

static void visit_slot(RootVisitor *v, Slot *slot) {
  if (slot->ref) v->slot(v, &slot->ref);
}

// The window of a method that has only its arguments, up to `limit`.
static void visit_arguments(const Frame *f, const Slot *limit,
                            RootVisitor *v) {
  const Method *m = f->method;
  Slot *r = f->regs;
  if (!method_is(m, ACC_STATIC) && r < limit) visit_slot(v, r++);
  DescIter it = desc_args(m->desc->text, m->desc->size);
  for (DescType type; r < limit && desc_next(&it, &type);
       r += type.slots)
    if (desc_is_ref(type.kind)) visit_slot(v, r);
}

// Registers from `limit` on are another frame's: the arguments of the call
// under way are its callee's already.  The map covers those that may hold
// references, not the last ones, where a call's appendix goes.
static void visit_registers(Thread *t, const Frame *f, const Slot *limit,
                            RootVisitor *v) {
  const uint32_t *refs = method_refs(&t->ctx, f->method, frame_word(f));
  size_t count = (size_t)(limit - f->regs);
  size_t covered = 32 * (size_t)f->method->info->map_stride;
  if (count > covered) count = covered;
  for (size_t base = 0; base < count; base += 32) {
    uint32_t bits = refs[base / 32];
    if (count - base < 32) bits &= (1u << (count - base)) - 1;
    for (; bits; bits &= bits - 1)
      visit_slot(v, &f->regs[base + (size_t)__builtin_ctz(bits)]);
  }
}

// What runs is not unloaded.
static void keep_method(RootVisitor *v, const Method *m) {
  if (m->flags & METHOD_STUB) return;
  const Ref *keeper = m->holder->layout.keeper;
  if (keeper) v->keep(v, *keeper);
}

static void visit_frames(Thread *t, RootVisitor *v) {
  const Slot *limit = frame_top(t);
  for (Frame *f = t->frame; !frame_is_last(t, f); f = frame_caller(f)) {
    if (v->keep) keep_method(v, f->method);
    if (frame_in_code(f))
      visit_registers(t, f, limit, v);
    else if (!frame_is_stub(f))
      visit_arguments(f, limit, v);
    limit = f->regs;
  }
}

void thread_visit_roots(Thread *t, RootVisitor *v) {
  Ref *const own[] = {&t->exception, &t->java, &t->blocker,
                      &t->async_exception};
  for (size_t i = 0; i < COUNT(own); i++)
    if (*own[i]) v->slot(v, own[i]);
  for (uint32_t i = 0; i < t->root_count; i++)
    if (t->roots[i]) v->slot(v, &t->roots[i]);
  for (HeldLock *h = t->held + 1; h < t->held_at; h++) v->slot(v, &h->object);
  handles_visit_thread(t, v);
  visit_frames(t, v);
}

// -- Checking -----------------------------------------------------------------

typedef struct Verifier {
  RootVisitor v;
  Thread *t;
} Verifier;

static void verify_slot(RootVisitor *v, Ref *slot) {
  Verifier *self = (Verifier *)v;
  const uint8_t *p = unpack(*slot);
  bool inside = p >= image.heap.start && p < image.heap.end;
  const uint8_t *cls = inside ? unpack(object_at(*slot)->class_ref) : NULL;
  if (cls && image_contains(cls)) return;
  fprintf(stderr, "cezve: thread %u: bad reference %#x at %p\n", self->t->id,
          *slot, (void *)slot);
  CHECK(!"a register or root holds no object");
}

void frame_verify(Thread *t) {
  Verifier self = {.v = {.slot = verify_slot, .kind = GC_FULL}, .t = t};
  CHECK(t->frame <= t->stack_end && frame_top(t) <= (Slot *)t->frame);
  thread_visit_roots(t, &self.v);
}

// -- Where it is --------------------------------------------------------------

int frame_bci(Thread *t, const Frame *f) {
  const Method *m = f->method;
  if (frame_is_stub(f) || method_is(m, ACC_NATIVE)) return -1;
  return frame_in_code(f) ? method_bci(&t->ctx, f->method, frame_word(f)) : 0;
}

int frame_line(Thread *t, const Frame *f) {
  const Method *m = f->method->source ? f->method->source : f->method;
  if (method_is(m, ACC_NATIVE)) return -2;
  int bci = frame_bci(t, f);
  if (bci < 0 || (m->flags & (METHOD_STUB | METHOD_MIRANDA))) return -1;
  const MemberFile *file = method_file(m);
  if (!file->code.at) return -1;
  Code code = code_decode(class_cp(m->holder), file->code);
  return code_line(&code, (uint32_t)bci);
}
