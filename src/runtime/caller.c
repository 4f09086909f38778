// Walks over the frames of the running thread, as the library asks for them.
#include "runtime/runtime.h"

static bool frame_is_hidden(const Frame *f) {
  const Method *m = f->method;
  return (m->flags &
          (METHOD_HIDDEN | METHOD_LF_COMPILED | METHOD_INTRINSIC)) ||
         (m->holder->flags & CLASS_HIDDEN);
}

void frames_walk(Thread *t, bool show_hidden,
                 bool (*visit)(void *arg, Frame *f), void *arg) {
  for (Frame *f = t->frame; !frame_is_last(t, f); f = frame_caller(f)) {
    if (frame_is_stub(f) || (!show_hidden && frame_is_hidden(f))) continue;
    if (!visit(arg, f)) return;
  }
}

// Frames of reflection and of method handles stand between a caller and what
// it called, and are nobody's caller themselves.
static bool is_mediator(Thread *t, const Method *m) {
  if (m->flags & (METHOD_LF_COMPILED | METHOD_INTRINSIC)) return true;
  if (m->holder == known_class(t, K_Method))
    return symbol_is(m->name, "invoke");
  return class_is_subtype(m->holder, known_class(t, K_MethodAccessorImpl));
}

typedef struct CallerSearch {
  Thread *t;
  uint32_t depth;
  Class *found;
} CallerSearch;

static bool find_caller(void *arg, Frame *f) {
  CallerSearch *s = arg;
  uint32_t depth = s->depth++;
  if (depth <= 1) {
    if (f->method->flags & METHOD_CALLER_SENSITIVE) return true;
    throw_new(s->t, "java/lang/InternalError",
              "CallerSensitive annotation expected at frame %u", depth);
    return false;
  }
  if (is_mediator(s->t, f->method)) return true;
  s->found = f->method->holder;
  return false;
}

Class *caller_class(Thread *t) {
  CallerSearch s = {.t = t};
  frames_walk(t, true, find_caller, &s);
  return s.found;
}
