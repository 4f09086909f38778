// heap_dump.h -- the heap as a file that heap analysers read.
//
// The format is HPROF, "JAVA PROFILE 1.0.2": a sequence of records of names,
// classes, stack traces, and segments of the heap, all numbers big-endian.  An
// object is named by its address, a class by that of its mirror.
#ifndef CEZVE_RUNTIME_HEAP_DUMP_H
#define CEZVE_RUNTIME_HEAP_DUMP_H

#include "runtime/runtime.h"

// Write all objects to a new file `path`, which must not exist; with `live`
// only those that a full collection leaves.  Stops the world; may collect.
// 0, or errno; `*bytes` is the size of the file.
int heap_dump(Thread *t, const char *path, bool live, uint64_t *bytes);

// What -XX:+HeapDumpOnOutOfMemoryError and -XX:+HeapDumpOnCtrlBreak do: dump
// to -XX:HeapDumpPath, a file or a folder, or to java_pid<PID>.hprof, and say so
// on standard output.
void heap_dump_report(Thread *t);

#endif
