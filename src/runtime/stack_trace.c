// stack_trace.c -- what Throwable.backtrace holds, and its way to
// StackTraceElements.
//
// A backtrace is an int[] of pairs {packed Method, word index of its code},
// innermost frame first; lines are looked up only when somebody asks.  When
// it names methods of classes that could be unloaded, it is an Object[]
// instead: that int[], then the mirrors that keep the classes alive.
// TOP_HIDDEN is set in the first word index when hidden frames were above.

#include <stdio.h>
#include <stdlib.h>

#include "runtime/runtime.h"
#include "translate/translate.h"

#define TOP_HIDDEN 0x80000000u

// -- Taking a trace ----------------------------------------------------------

// The method that a frame's method stands for.
static Method *shown(Method *m) {
  return m->source ? m->source : m;
}

// A frame that is not in its own code has not begun.
static TraceEntry entry_of(const Frame *f) {
  return (TraceEntry){f->method, frame_in_code(f) ? frame_word(f) : 0};
}

uint32_t stack_trace_capture(Thread *of, TraceEntry *out, uint32_t max) {
  uint32_t n = 0;
  if (!of->frame) return 0;
  for (Frame *f = of->frame; !frame_is_last(of, f) && n < max;
       f = frame_caller(f)) {
    if (frame_is_stub(f) || (f->method->flags & METHOD_HIDDEN)) continue;
    out[n++] = entry_of(f);
  }
  return n;
}

// The first frame of `throwable`'s trace: after those of fillInStackTrace
// itself, then those of the constructors of its own class chain.
static Frame *first_frame(Thread *t, Class *throwable) {
  Frame *f = t->frame;
  bool filling = true;
  for (; !frame_is_last(t, f); f = frame_caller(f)) {
    Method *m = f->method;
    if (frame_is_stub(f)) continue;
    if (filling && symbol_is(m->name, "fillInStackTrace") &&
        class_is_subtype(throwable, m->holder))
      continue;
    filling = false;
    if ((m->flags & METHOD_INIT) && class_is_subtype(throwable, m->holder))
      continue;
    break;
  }
  return f;
}

uint32_t stack_trace_mirrors(const TraceEntry *e, uint32_t n, Ref *out) {
  uint32_t count = 0;
  const Class *last = NULL;
  for (uint32_t i = 0; i < n; i++) {
    const Class *c = e[i].method->holder;
    if (c != last && c->layout.keeper) {
      if (out) out[count] = c->mirror;
      count++;
    }
    last = c;
  }
  return count;
}

// The mirrors behind `pairs`.  0 when it cannot be had.
static Ref with_mirrors(Thread *t, const TraceEntry *e, uint32_t n,
                        Ref *pairs) {
  uint32_t count = stack_trace_mirrors(e, n, NULL);
  if (count == 0) return *pairs;
  Class *objects = NULL;
  Class *object = known_class(t, K_Object);
  if (linker_array_of(&t->ctx, object, &objects) != ERR_OK) return 0;
  Ref r = heap_new_array(&t->ctx, &t->tlab, pack(objects),
                         count + 1);
  if (r == 0) return 0;
  Ref *to = REF_ELEMS(r);
  *to = *pairs;
  stack_trace_mirrors(e, n, to + 1);
  heap_cards(t->ctx.heap, to, to + count + 1);
  return r;
}

// 0, with nothing pending, when there is no memory for it.
static Ref backtrace_new(Thread *t, const TraceEntry *e, uint32_t n) {
  Class *ints = t->rt->linker->prim['I']->array;
  if (!ints && linker_array_of(&t->ctx, t->rt->linker->prim['I'], &ints))
    return 0;
  Ref r = heap_new_array(&t->ctx, &t->tlab, pack(ints), 2 * n);
  if (r == 0) return 0;
  int32_t *to = INT_ELEMS(r);
  for (uint32_t i = 0; i < n; i++) {
    to[2 * i] = (int32_t)pack(e[i].method);
    to[2 * i + 1] = (int32_t)e[i].word;
  }
  uint32_t mark = roots_mark(t);
  Ref *pairs = root(t, r);
  r = with_mirrors(t, e, n, pairs);
  roots_release(t, mark);
  return r;
}

// `some`, of TRACE_DEPTH_MAX entries, or where more are wanted others, for
// which leave_room() is called afterwards.  `*n` is made smaller when there is
// no room.
static TraceEntry *make_room(TraceEntry *some, uint32_t *n) {
  if (*n <= TRACE_DEPTH_MAX) return some;
  TraceEntry *more = malloc(*n * sizeof *more);
  if (!more) *n = TRACE_DEPTH_MAX;
  return more ? more : some;
}

static void leave_room(TraceEntry *some, TraceEntry *entries) {
  if (entries != some) free(entries);
}

// How many frames a trace may have: -XX:MaxJavaStackTraceDepth; 0 = all.
static uint32_t depth_limit(Thread *t, Frame *f) {
  uint32_t limit = (uint32_t)t->rt->flags.trace_depth, n = 0;
  if (limit && limit <= TRACE_DEPTH_MAX) return limit;
  for (; !frame_is_last(t, f) && (!limit || n < limit); n++)
    f = frame_caller(f);
  return n;
}

void fill_in_stack_trace(Thread *t, Ref *throwable) {
  SET_REF(t, *throwable, Throwable_backtrace, 0);
  SET_I32(t, *throwable, Throwable_depth, 0);
  if (!t->frame || !t->rt->flags.stack_traces) return;
  Frame *f = first_frame(t, class_of(*throwable));
  uint32_t room = depth_limit(t, f), n = 0, hidden = 0;
  TraceEntry some[TRACE_DEPTH_MAX], *entries = make_room(some, &room);
  for (; !frame_is_last(t, f) && n < room; f = frame_caller(f)) {
    uint16_t flags = f->method->flags & (METHOD_STUB | METHOD_HIDDEN);
    if (flags) {
      if (n == 0 && flags == METHOD_HIDDEN) hidden = TOP_HIDDEN;
      continue;
    }
    entries[n++] = entry_of(f);
  }
  if (n > 0) entries[0].word |= hidden;
  Ref backtrace = backtrace_new(t, entries, n);
  leave_room(some, entries);
  if (backtrace == 0) return;
  SET_REF(t, *throwable, Throwable_backtrace, backtrace);
  SET_I32(t, *throwable, Throwable_depth, (int32_t)n);
}

// -- Reading it --------------------------------------------------------------

// The pairs of a backtrace; 0 when there is none.
static Ref pairs_of(Thread *t, Ref throwable) {
  Ref b = GET_REF(t, throwable, Throwable_backtrace);
  if (b && class_of(b)->layout.kind == OBJECT_REF_ARRAY) b = REF_ELEMS(b)[0];
  return b;
}

bool stack_trace_entry(Thread *t, Ref throwable, uint32_t i,
                       TraceEntry *out) {
  Ref pairs = pairs_of(t, throwable);
  if (pairs == 0 || i >= array_length(pairs) / 2) return false;
  out->method = unpack((uint32_t)INT_ELEMS(pairs)[2 * i]);
  out->word = (uint32_t)INT_ELEMS(pairs)[2 * i + 1] & ~TOP_HIDDEN;
  return true;
}

bool stack_trace_top_hidden(Thread *t, Ref throwable) {
  Ref pairs = pairs_of(t, throwable);
  return pairs && array_length(pairs) > 0 &&
         ((uint32_t)INT_ELEMS(pairs)[1] & TOP_HIDDEN);
}

int stack_trace_bci(Thread *t, TraceEntry e) {
  if (method_is(e.method, ACC_NATIVE)) return -1;
  if (!method_info(e.method)) return 0;  // it never began
  return method_bci(&t->ctx, e.method, e.word);
}

static int line_at(Method *m, int bci) {
  if (method_is(m, ACC_NATIVE)) return -2;
  if (bci < 0 || !m->holder->file || !method_file(m)->code.at) return -1;
  Code code = code_decode(class_cp(m->holder), method_file(m)->code);
  return code_line(&code, (uint32_t)bci);
}

int stack_trace_line(Thread *t, TraceEntry e) {
  Method *m = shown(e.method);
  return line_at(m, m == e.method ? stack_trace_bci(t, e) : -1);
}

// -- Elements ----------------------------------------------------------------

// Store an interned string into a field of `*element`; `s` may be 0 with an
// exception pending.
#define SET_STRING(t, element, field, s)                        \
  do {                                                          \
    Ref s_ = (s);                                               \
    if (s_ == 0) return false;                                  \
    SET_REF((t), *(element), StackTraceElement_##field, s_);    \
  } while (0)

static bool set_module(Thread *t, Ref *element, const Class *c) {
  Module *module = c->package ? c->package->module : NULL;
  if (!module || !module->name) return true;
  SET_STRING(t, element, moduleName, string_intern_symbol(t, module->name));
  if (module->version)
    SET_STRING(t, element, moduleVersion,
               string_intern_symbol(t, module->version));
  return true;
}

static bool fill_element(Thread *t, Ref *element, Method *m, int line) {
  Class *c = m->holder;
  SET_REF(t, *element, StackTraceElement_declaringClassObject, c->mirror);
  SET_STRING(t, element, declaringClass, class_name_string(t, c));
  SET_STRING(t, element, methodName, string_intern_symbol(t, m->name));
  if (c->loader->java) {
    Ref name = GET_REF(t, c->loader->java, ClassLoader_name);
    SET_REF(t, *element, StackTraceElement_classLoaderName, name);
  }
  if (!set_module(t, element, c)) return false;
  if (c->file && c->file->source_file) {
    Bytes b = cp_utf8(class_cp(c), c->file->source_file);
    Symbol text = {.text = b.at, .size = (uint16_t)b.size};
    SET_STRING(t, element, fileName, string_intern_symbol(t, &text));
  }
  SET_I32(t, *element, StackTraceElement_lineNumber, line);
  return true;
}

static bool fill_entry(Thread *t, Ref *element, TraceEntry e) {
  int line = stack_trace_line(t, e);
  return fill_element(t, element, shown(e.method), line);
}

void stack_trace_init(Thread *t, Ref *elements, Ref *throwable) {
  Ref pairs = pairs_of(t, *throwable);
  uint32_t n = pairs ? array_length(pairs) / 2 : 0;
  if (pairs && n != array_length(*elements)) {
    throw_new(t, "java/lang/IndexOutOfBoundsException", NULL);
    return;
  }
  for (uint32_t i = 0; i < n; i++) {
    uint32_t mark = roots_mark(t);
    Ref *element = root(t, REF_ELEMS(*elements)[i]);
    TraceEntry e;
    bool ok = *element != 0 && stack_trace_entry(t, *throwable, i, &e);
    if (!ok) throw_npe(t);
    ok = ok && fill_entry(t, element, e);
    roots_release(t, mark);
    if (!ok) return;
  }
}

Ref stack_trace_of_entries(Thread *t, const TraceEntry *e, uint32_t n) {
  uint32_t mark = roots_mark(t);
  Ref *array = root(t, ref_array_new(t, K_StackTraceElement, (int32_t)n));
  Ref *element = root(t, 0);
  for (uint32_t i = 0; *array && i < n; i++) {
    *element = object_new(t, known_class(t, K_StackTraceElement));
    if (*element && fill_entry(t, element, e[i]))
      ref_store(t, &REF_ELEMS(*array)[i], *element);
    else
      *array = 0;
  }
  Ref r = *array;
  roots_release(t, mark);
  return r;
}

Ref stack_trace_elements(Thread *t, Ref *throwable) {
  Ref pairs = pairs_of(t, *throwable);
  uint32_t n = pairs ? array_length(pairs) / 2 : 0;
  TraceEntry some[TRACE_DEPTH_MAX], *entries = make_room(some, &n);
  some[0] = (TraceEntry){0};
  for (uint32_t i = 0; i < n; i++)
    stack_trace_entry(t, *throwable, i, &entries[i]);
  Ref elements = stack_trace_of_entries(t, entries, n);
  leave_room(some, entries);
  return elements;
}

void stack_trace_element_init(Thread *t, Ref *element, Ref *frame_info) {
  Ref name = GET_REF(t, *frame_info, StackFrameInfo_memberName);
  Ref resolved = name ? GET_REF(t, name, MemberName_method) : 0;
  if (resolved == 0) {
    throw_npe(t);
    return;
  }
  Method *m = (Method *)(uintptr_t)GET_I64(t, resolved,
                                           ResolvedMethodName_vmtarget);
  int bci = GET_I32(t, *frame_info, StackFrameInfo_bci);
  fill_element(t, element, m, line_at(m, bci));
}

// -- Printing without Java ---------------------------------------------------

static void print_one(Thread *t, Ref throwable) {
  Arena arena = {0};
  fputs(class_external_name(class_of(throwable), &arena), stderr);
  Ref message = GET_REF(t, throwable, Throwable_detailMessage);
  if (message) {
    char *text = string_utf8(t, message);
    fprintf(stderr, ": %s", text);
    free(text);
  }
  fputc('\n', stderr);
  TraceEntry e;
  for (uint32_t i = 0; stack_trace_entry(t, throwable, i, &e); i++) {
    Method *m = shown(e.method);
    const Class *c = m->holder;
    Bytes file = c->file && c->file->source_file
                     ? cp_utf8(class_cp(c), c->file->source_file)
                     : (Bytes){(const uint8_t *)"Unknown Source", 14};
    int line = stack_trace_line(t, e);
    fprintf(stderr, "\tat %s.%.*s(", class_external_name(c, &arena),
            SYMBOL(m->name));
    if (line == -2) fprintf(stderr, "Native Method)\n");
    else if (line < 0)
      fprintf(stderr, "%.*s)\n", (int)file.size, (const char *)file.at);
    else
      fprintf(stderr, "%.*s:%d)\n", (int)file.size, (const char *)file.at,
              line);
  }
  arena_drop(&arena);
}

void throwable_print(Thread *t, Ref throwable) {
  // A chain of causes may be a ring; nobody reads more than these.
  for (int i = 0; throwable && i < 10; i++) {
    if (i > 0) fputs("Caused by: ", stderr);
    print_one(t, throwable);
    Ref cause = GET_REF(t, throwable, Throwable_cause);
    throwable = cause == throwable ? 0 : cause;
  }
}
