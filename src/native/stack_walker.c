// stack_walker.c -- java.lang.StackStreamFactory: the machine's side of
// StackWalker.
//
// callStackWalk() fills the first batch of frames and calls doStackWalk();
// while that runs, fetchStackFrames() goes on from where the batch ended.
// The frames below callStackWalk's do not change meanwhile, so a walk is a
// pointer to the next one.  It lies in memory of the image, whose address is
// the `anchor` that Java hands back.

#include "classfile/bytecode.h"
#include "native/member_name.h"

// Modes of StackStreamFactory.
enum {
  WALK_CLASSES_ONLY = 0x2,  // frames are a Class[]
  WALK_CALLER_CLASS = 0x4,
  WALK_SHOW_HIDDEN = 0x20,
  WALK_LIVE = 0x100,
};

#define WALK_MAGIC 0x63657a7677616c6bu

typedef struct Walk {
  uint64_t magic;
  Thread *thread;
  Frame *next;  // not yet handed out
} Walk;

// The first frame from `f` on that is Java's.
static Frame *skip_stubs(Thread *t, Frame *f) {
  while (!frame_is_last(t, f) && frame_is_stub(f)) f = frame_caller(f);
  return f;
}
static Frame *walk_step(Thread *t, Frame *f) {
  return skip_stubs(t, frame_caller(f));
}

// Frames of the walker itself: StackWalker, AbstractStackWalker and its
// direct subclasses.
static bool is_walker(Thread *t, const Class *c) {
  Class *abstract = known_class(t, K_AbstractStackWalker);
  return c == known_class(t, K_StackWalker) || c == abstract ||
         c->super == abstract;
}

// The caller may not be @CallerSensitive in getCallerClass() (its javadoc).
static bool caller_ok(Thread *t, int64_t mode, const Method *m, bool first) {
  if (!(mode & WALK_CALLER_CLASS) || !first ||
      !(m->flags & METHOD_CALLER_SENSITIVE))
    return true;
  Arena arena = {0};
  throw_new(t, "java/lang/UnsupportedOperationException",
            "StackWalker::getCallerClass called from @CallerSensitive '%s' "
            "method",
            method_external_name(m->holder->name, m->name, m->desc, &arena));
  arena_drop(&arena);
  return false;
}

// Fill `frames[i]` with frame `f`: a class, or a StackFrameInfo that Java has
// made.
static bool fill_frame(Thread *t, int64_t mode, Ref *frames, uint32_t i,
                       const Frame *f) {
  Method *m = f->method;
  if (i >= array_length(*frames))
    return throw_new(t, "java/lang/IndexOutOfBoundsException", NULL);
  if (mode & WALK_CLASSES_ONLY) {
    ref_store(t, &REF_ELEMS(*frames)[i], m->holder->mirror);
    return true;
  }
  int bci = frame_bci(t, f);
  uint32_t mark = roots_mark(t);
  Ref *info = root(t, REF_ELEMS(*frames)[i]);
  Ref *member = root(t, *info ? GET_REF(t, *info, StackFrameInfo_memberName)
                              : 0);
  bool ok = *member != 0 || throw_npe(t);
  int bc = class_is_interface(m->holder) ? BC_invokeinterface
                                         : BC_invokevirtual;
  ok = ok && member_name_set_method(t, member, m, bc, m->holder);
  if (ok) SET_I32(t, *info, StackFrameInfo_bci, bci < 0 ? 0 : bci);
  roots_release(t, mark);
  return ok;
}

// Hand out up to `batch` frames from w->next on into frames[start..]; the
// index after the last one, -1 with an exception pending.
static int32_t fill_batch(Thread *t, Walk *w, int64_t mode, int32_t batch,
                          int32_t start, Ref *frames) {
  bool hidden = mode & WALK_SHOW_HIDDEN && !(mode & WALK_CALLER_CLASS);
  int32_t at = start;
  for (; !frame_is_last(t, w->next) && at - start < batch;
       w->next = walk_step(t, w->next)) {
    Method *m = w->next->method;
    if (!hidden && (m->flags & METHOD_HIDDEN)) continue;
    if (!caller_ok(t, mode, m, at == start)) return -1;
    if (!fill_frame(t, mode, frames, (uint32_t)at, w->next)) return -1;
    at++;
  }
  return at;
}

// (this, mode, skip, batch, start, frames)
static void AbstractStackWalker_callStackWalk(Thread *t, Slot *a) {
  int64_t mode = a[1].j;
  int32_t skip = a[3].i, batch = a[4].i, start = a[5].i;
  NOT_NULL(a[6].ref);
  if (mode & WALK_LIVE) {
    throw_new(t, "java/lang/UnsupportedOperationException",
              "live stack frames");
    return;
  }
  Frame *f = skip_stubs(t, t->frame);
  while (!frame_is_last(t, f) && is_walker(t, f->method->holder))
    f = walk_step(t, f);
  for (; skip > 0 && !frame_is_last(t, f); skip--) f = walk_step(t, f);

  Walk *w = image_native_alloc(sizeof *w);
  if (!w) {
    throw_oom(t, "stack walk");
    return;
  }
  *w = (Walk){WALK_MAGIC, t, f};
  int32_t end = fill_batch(t, w, mode, batch, start, &a[6].ref);
  if (end == start)
    throw_new(t, "java/lang/InternalError", "stack walk: decode failed");
  if (!t->exception) {
    Slot args[7] = {{.bits = a[0].ref}};
    args[1].j = (int64_t)(uintptr_t)w;
    args[3].i = a[3].i;
    args[4].i = batch;
    args[5].i = start;
    args[6].i = end;
    *a = java_call(t, known_method(t, KM_StackWalker_do), args);
  }
  w->magic = 0;
  image_native_free(w);
}

// (this, mode, anchor, batch, start, frames)
static void AbstractStackWalker_fetchStackFrames(Thread *t, Slot *a) {
  Walk *w = (Walk *)(uintptr_t)a[3].j;
  NOT_NULL(a[7].ref);
  if (!image_contains(w) || w->magic != WALK_MAGIC || w->thread != t) {
    throw_new(t, "java/lang/InternalError",
              "doStackWalk: null stack stream");
    return;
  }
  int32_t end = fill_batch(t, w, a[1].j, a[5].i, a[6].i, &a[7].ref);
  RETURN_INT(end);
}

static void StackStreamFactory_checkModes(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(1);
}

// clang-format off
#define FACTORY "java/lang/StackStreamFactory"
static const NativeRow rows[] = {
  {FACTORY, "checkStackWalkModes", "()Z", StackStreamFactory_checkModes},
  {FACTORY "$AbstractStackWalker", "callStackWalk",
   "(JIII[Ljava/lang/Object;)Ljava/lang/Object;",
   AbstractStackWalker_callStackWalk},
  {FACTORY "$AbstractStackWalker", "fetchStackFrames",
   "(JJII[Ljava/lang/Object;)I", AbstractStackWalker_fetchStackFrames},
};
// clang-format on
NATIVE_TABLE(natives_stack_walker);
