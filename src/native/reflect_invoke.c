// reflect_invoke.c -- natives of core reflection that call Java.
//
// The work is done by stubs of the interpreter (interp/reflect_calls.c), so
// that no nested loop is entered; the native's frame stays below for stack
// traces.

#include "native/native.h"

static void NativeMethodAccessorImpl_invoke0(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  native_call(t, t->rt->stub_invoke);
}

static void NativeConstructorAccessorImpl_newInstance0(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  native_call(t, t->rt->stub_construct);
}

static const NativeRow rows[] = {
    {"jdk/internal/reflect/NativeMethodAccessorImpl", "invoke0",
     "(Ljava/lang/reflect/Method;Ljava/lang/Object;[Ljava/lang/Object;)"
     "Ljava/lang/Object;",
     NativeMethodAccessorImpl_invoke0},
    {"jdk/internal/reflect/NativeConstructorAccessorImpl", "newInstance0",
     "(Ljava/lang/reflect/Constructor;[Ljava/lang/Object;)"
     "Ljava/lang/Object;",
     NativeConstructorAccessorImpl_newInstance0},
};
const NativeTable natives_reflect_invoke = {rows, COUNT(rows), false};
