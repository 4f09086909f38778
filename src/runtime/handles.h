// handles.h -- what C code of others holds instead of addresses: references
// and names of members.
//
// A Handle names a slot of a table; the slot holds the reference, is a root
// (or a weak reference), and is all that the collector changes.  C sees the
// number as a `jobject`; it is never an address.
//
//    63      48 47      32 31                      2 1  0
//   +----------+----------+-------------------------+----+
//   |  thread  |  serial  |          index          |kind|
//   +----------+----------+-------------------------+----+
//
// A slot's serial is odd while it is in use and grows by one when it is
// taken and when it is given back, so a number that is out of date, or was
// never given, is told from a good one (32,768 uses later it could be taken
// for one again).  `thread` is 0 in global and weak handles; a local one is
// good in its own thread alone.
//
// Local handles stand in frames: each call of a native opens one, and what
// was taken since goes when it is closed.
//
//   slots    | base frame ..... | native's frame ... | pushed frame ... |
//                               ^ frame.base         ^ frame.base       ^ count
//
// A MemberId names a method or a field in the same way.  It stays the same
// as long as its class is there and is refused afterwards.
#ifndef CEZVE_RUNTIME_HANDLES_H
#define CEZVE_RUNTIME_HANDLES_H

#include "runtime/thread.h"

typedef uint64_t Handle;  // 0: null

typedef enum JniRefKind {
  JNI_REF_NONE,
  JNI_REF_LOCAL,
  JNI_REF_GLOBAL,
  JNI_REF_WEAK,
} JniRefKind;

static inline JniRefKind handle_kind(Handle h) {
  return (JniRefKind)(h & 3);
}

// Tables of the runtime; made at its creation.
void handles_create(Runtime *rt);

// -- Local handles -----------------------------------------------------------
// Open a frame; false without memory.  `explicit_frame`: by PushLocalFrame.
bool handles_push(Thread *t, bool explicit_frame);
// Close the youngest frame with all its handles.
void handles_pop(Thread *t);
// Close frames until `depth` of them are left (handles_depth()).
void handles_pop_to(Thread *t, uint32_t depth);
uint32_t handles_depth(const Thread *t);
// The thread ends: forget all.
void handles_drop(Thread *t);
// Is the youngest frame an explicit one?
bool handles_explicit(const Thread *t);
// A local handle of `ref`; 0 for null, and without memory.  No collection.
Handle handle_local(Thread *t, Ref ref);
// Local handles in use, in all frames.
uint32_t handles_local_count(const Thread *t);

// -- Global and weak handles -------------------------------------------------
// 0 without memory.  `ref` is not null.  No collection.
Handle handle_global(Thread *t, Ref ref);
Handle handle_weak(Thread *t, Ref ref);

// -- All kinds ---------------------------------------------------------------
// The kind of a good handle; JNI_REF_NONE of null and of all others.
JniRefKind handle_check(Thread *t, Handle h);
// The object; 0 for null, for a weak handle whose object is gone, and for
// what is no good handle.
Ref handle_ref(Thread *t, Handle h);
// Give it back; false when it is no good handle of that kind.
bool handle_free(Thread *t, Handle h, JniRefKind kind);

// -- Monitors that C code has entered, for the end of the thread -------------
bool handles_monitor_entered(Thread *t, Ref object);
void handles_monitor_left(Thread *t, Ref object);
Ref handles_monitor_last(Thread *t);  // 0: none is left
// Those of another thread, which is stopped; the number of them in `out`.
uint32_t handles_monitors(const Thread *of, Ref *out, uint32_t room);

// -- For the collector -------------------------------------------------------
void handles_visit_thread(Thread *t, RootVisitor *v);
void handles_visit_roots(Runtime *rt, RootVisitor *v);
void handles_sweep(Ctx *c);  // clears weak handles whose objects are dead

// -- Names of members --------------------------------------------------------
typedef uint64_t MemberId;  // 0: none
MemberId method_id(Runtime *rt, Method *m);  // 0 without memory
MemberId field_id(Runtime *rt, Field *f);
Method *method_of_id(Runtime *rt, MemberId id);  // NULL: it is none
Field *field_of_id(Runtime *rt, MemberId id);
// Classes are being unloaded: the names of members of dead ones are good no
// more.  The world is stopped.
void member_ids_sweep(Runtime *rt);

#endif
