// Writing HPROF.  The stream of records is simple, but for one thing: a record
// tells its length in front.  Records of names and stack traces are known in
// advance; sub-records of a heap segment gather in a buffer, which becomes a
// segment when it is full.  An array that is larger than the buffer is a
// segment of its own, its elements written straight to the file.
#define _GNU_SOURCE  // asprintf
#include "runtime/heap_dump.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/monitor.h"

enum {
  ID_SIZE = 8,
  SEGMENT_ROOM = 1 << 20,
  NO_TRACE = 1,      // serial number of the stack trace without frames
  FIRST_TRACE = 2,   // of the first thread
};

typedef enum RecordTag {
  RECORD_NAME = 0x01,
  RECORD_LOAD_CLASS = 0x02,
  RECORD_FRAME = 0x04,
  RECORD_TRACE = 0x05,
  RECORD_SEGMENT = 0x1c,
  RECORD_END = 0x2c,
} RecordTag;

typedef enum SegmentTag {
  ROOT_JAVA_FRAME = 0x03,
  ROOT_STICKY_CLASS = 0x05,
  ROOT_MONITOR = 0x07,
  ROOT_THREAD = 0x08,
  DUMP_CLASS = 0x20,
  DUMP_INSTANCE = 0x21,
  DUMP_OBJECTS = 0x22,
  DUMP_PRIMITIVES = 0x23,
  ROOT_UNKNOWN = 0xff,
} SegmentTag;

typedef struct Dump {
  Thread *t;
  FILE *out;
  uint8_t *buffer;  // of the segment
  size_t used, room;
  bool failed;      // no memory
  uint32_t serial;  // of a thread, while its roots are visited
  uint64_t frames;  // ids given to stack frames
} Dump;

// -- Numbers -----------------------------------------------------------------

static void put(Dump *d, const void *bytes, size_t n) {
  fwrite(bytes, 1, n, d->out);
}

static void put_u4(Dump *d, uint64_t n) {
  uint32_t big = __builtin_bswap32((uint32_t)n);
  put(d, &big, sizeof big);
}

static void put_id(Dump *d, uint64_t n) {
  uint64_t big = __builtin_bswap64(n);
  put(d, &big, sizeof big);
}

static void put_record(Dump *d, RecordTag tag, uint64_t length) {
  fputc(tag, d->out);
  put_u4(d, 0);  // microseconds since the time in the file's head
  put_u4(d, length);
}

// -- Segments ----------------------------------------------------------------

static void end_segment(Dump *d) {
  if (d->used == 0) return;
  put_record(d, RECORD_SEGMENT, d->used);
  put(d, d->buffer, d->used);
  d->used = 0;
}

// Room for a sub-record of `n` bytes.
static void make_room(Dump *d, size_t n) {
  if (d->room - d->used >= n) return;
  end_segment(d);
  if (d->room >= n) return;
  uint8_t *larger = realloc(d->buffer, n);
  if (larger) {
    d->buffer = larger;
    d->room = n;
  } else {
    d->failed = true;
  }
}

static void add(Dump *d, uint64_t n, uint32_t size) {
  if (d->room - d->used < size) return;  // failed
  while (size-- > 0) d->buffer[d->used++] = (uint8_t)(n >> 8 * size);
}

static void add_id(Dump *d, uint64_t n) {
  add(d, n, ID_SIZE);
}

static uint64_t id_of(Ref r) {
  return (uint64_t)r << 3;
}

static uint64_t class_id(const Class *c) {
  return c ? id_of(c->mirror) : 0;
}

static uint64_t name_id(const Symbol *s) {
  return (uint64_t)(uintptr_t)s;
}

// -- Types -------------------------------------------------------------------

// What the format calls a type, and how many bytes a value has.
typedef struct Type {
  uint8_t code, size;
} Type;

static Type type_of(char kind) {
  switch (kind) {
    case 'Z': return (Type){4, 1};
    case 'C': return (Type){5, 2};
    case 'F': return (Type){6, 4};
    case 'D': return (Type){7, 8};
    case 'B': return (Type){8, 1};
    case 'S': return (Type){9, 2};
    case 'I': return (Type){10, 4};
    case 'J': return (Type){11, 8};
    default: return (Type){2, ID_SIZE};
  }
}

static uint64_t load(const void *at, char kind) {
  switch (type_of(kind).size) {
    case 1: return *(const uint8_t *)at;
    case 2: return *(const uint16_t *)at;
    case 4: return *(const uint32_t *)at;
    default:
      return kind == 'L' || kind == '[' ? id_of(*(const Ref *)at)
                                        : *(const uint64_t *)at;
  }
}

static void add_value(Dump *d, const void *at, char kind) {
  add(d, load(at, kind), type_of(kind).size);
}

static bool is_dumped(const Field *f, bool is_static) {
  return !f->injected && !(f->access & ACC_STATIC) == !is_static;
}

// -- Every class -------------------------------------------------------------

typedef struct ForEach {
  Dump *d;
  void (*visit)(Dump *d, Class *c);
} ForEach;

static void visit_class(void *arg, Class *c) {
  const ForEach *each = arg;
  if (c->mirror) each->visit(each->d, c);
}

static void each_class(Dump *d, void (*visit)(Dump *d, Class *c)) {
  ForEach each = {d, visit};
  linker_each_class(d->t->rt->linker, visit_class, &each);
}

static void put_name(Dump *d, const Symbol *s) {
  put_record(d, RECORD_NAME, ID_SIZE + s->size);
  put_id(d, name_id(s));
  put(d, s->text, s->size);
}

// A symbol may come more than once, which readers allow.
static void put_names(Dump *d, Class *c) {
  put_name(d, c->name);
  for (uint32_t i = 0; i < c->field_count; i++) put_name(d, c->fields[i].name);
}

static void put_load(Dump *d, Class *c) {
  put_record(d, RECORD_LOAD_CLASS, 2 * 4 + 2 * ID_SIZE);
  put_u4(d, c->id + 1);
  put_id(d, class_id(c));
  put_u4(d, NO_TRACE);
  put_id(d, name_id(c->name));
}

static uint32_t count_fields(const Class *c, bool statics, uint32_t *bytes) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < c->field_count; i++) {
    if (!is_dumped(&c->fields[i], statics)) continue;
    *bytes += type_of(c->fields[i].kind).size;
    n++;
  }
  return n;
}

// Bytes of the values of an instance in the file.
static uint32_t instance_bytes(const Class *c) {
  uint32_t bytes = 0;
  for (; c; c = c->super) count_fields(c, false, &bytes);
  return bytes;
}

static void add_class_head(Dump *d, const Class *c) {
  add(d, DUMP_CLASS, 1);
  add_id(d, class_id(c));
  add(d, NO_TRACE, 4);
  bool is_interface = class_is_interface(c);
  add_id(d, is_interface ? 0 : class_id(c->super));
  add_id(d, id_of(c->loader ? c->loader->java : 0));
  add_id(d, id_of(c->signers));
  add_id(d, id_of(c->protection_domain));
  add_id(d, 0);
  add_id(d, 0);
  bool has_instances = c->kind == CLASS_NORMAL && !is_interface;
  add(d, has_instances ? instance_bytes(c) : 0, 4);
  add(d, 0, 2);  // no constant pool
}

static void add_class(Dump *d, Class *c) {
  uint32_t bytes = 0;
  bool linked = class_state(c) != CLASS_LOADED && c->kind == CLASS_NORMAL;
  uint32_t statics = linked ? count_fields(c, true, &bytes) : 0;
  uint32_t fields = count_fields(c, false, &bytes);
  make_room(d, 128 + (size_t)c->field_count * (ID_SIZE + 1 + 8));
  add_class_head(d, c);
  add(d, statics, 2);
  for (uint32_t i = 0; i < c->field_count && linked; i++) {
    const Field *f = &c->fields[i];
    if (!is_dumped(f, true)) continue;
    add_id(d, name_id(f->name));
    add(d, type_of(f->kind).code, 1);
    add_value(d, static_at(f), f->kind);
  }
  add(d, fields, 2);
  for (uint32_t i = 0; i < c->field_count; i++) {
    const Field *f = &c->fields[i];
    if (!is_dumped(f, false)) continue;
    add_id(d, name_id(f->name));
    add(d, type_of(f->kind).code, 1);
  }
}

// Classes that are never unloaded.
static void add_sticky(Dump *d, Class *c) {
  if (c->layout.keeper) return;
  make_room(d, 1 + ID_SIZE);
  add(d, ROOT_STICKY_CLASS, 1);
  add_id(d, class_id(c));
}

// -- Objects -----------------------------------------------------------------

static void add_instance(Dump *d, Ref r, const Class *c) {
  uint32_t bytes = instance_bytes(c);
  make_room(d, 32 + (size_t)bytes);
  add(d, DUMP_INSTANCE, 1);
  add_id(d, id_of(r));
  add(d, NO_TRACE, 4);
  add_id(d, class_id(c));
  add(d, bytes, 4);
  for (; c; c = c->super)
    for (uint32_t i = 0; i < c->field_count; i++) {
      const Field *f = &c->fields[i];
      if (is_dumped(f, false)) add_value(d, field_at(r, f->offset), f->kind);
    }
}

// Elements of an array that has a segment of its own.
static void put_elements(Dump *d, const uint8_t *at, uint32_t n, char kind) {
  uint32_t size = type_of(kind).size;
  uint32_t step = kind == 'L' ? (uint32_t)sizeof(Ref) : size;
  for (uint32_t i = 0; i < n; i++) {
    if (d->room - d->used < size) {
      put(d, d->buffer, d->used);
      d->used = 0;
    }
    add_value(d, at + (size_t)i * step, kind);
  }
  put(d, d->buffer, d->used);
  d->used = 0;
}

static void add_array(Dump *d, Ref r, const Class *c) {
  bool objects = c->layout.kind == OBJECT_REF_ARRAY;
  char kind = objects ? 'L' : c->element->prim;
  Type type = type_of(kind);
  size_t head = 1 + ID_SIZE + 4 + 4 + (objects ? ID_SIZE : 1);
  // A record cannot be longer than its length can say.
  uint32_t most = (uint32_t)((UINT32_MAX - head) / type.size);
  uint32_t n = array_length(r) < most ? array_length(r) : most;
  size_t bytes = head + (size_t)n * type.size;
  bool alone = bytes > SEGMENT_ROOM;
  if (alone) {
    end_segment(d);
    put_record(d, RECORD_SEGMENT, bytes);
  } else {
    make_room(d, bytes);
  }
  add(d, objects ? DUMP_OBJECTS : DUMP_PRIMITIVES, 1);
  add_id(d, id_of(r));
  add(d, NO_TRACE, 4);
  add(d, n, 4);
  if (objects) add_id(d, class_id(c));
  else add(d, type.code, 1);
  const uint8_t *at = field_at(r, c->layout.size);
  if (alone) {
    put_elements(d, at, n, kind);
    return;
  }
  for (uint32_t i = 0; i < n; i++)
    add_value(d, at + ((size_t)i << c->layout.elem_shift), kind);
}

static void add_object(void *arg, Ref r) {
  Dump *d = arg;
  const Class *c = class_of(r);
  if (c->layout.kind != OBJECT_INSTANCE) {
    add_array(d, r, c);
    return;
  }
  // Mirrors are dumped as classes, but for those of primitive types.
  if (c == known_class(d->t, K_Class)) {
    const Class *mirrored = class_of_mirror(d->t, r);
    if (mirrored && mirrored->kind != CLASS_PRIMITIVE) return;
  }
  add_instance(d, r, c);
}

// -- Threads and roots -------------------------------------------------------

static void put_frame(Dump *d, TraceEntry e) {
  const Method *m = e.method;
  const Class *c = m->holder;
  put_name(d, m->name);
  put_name(d, m->desc);
  uint64_t file = 0;
  if (c->file && c->file->source_file) {
    Bytes text = cp_utf8(class_cp(c), c->file->source_file);
    file = (uint64_t)(uintptr_t)text.at;
    put_record(d, RECORD_NAME, ID_SIZE + text.size);
    put_id(d, file);
    put(d, text.at, text.size);
  }
  int line = stack_trace_line(d->t, e);
  put_record(d, RECORD_FRAME, 4 * ID_SIZE + 2 * 4);
  put_id(d, ++d->frames);
  put_id(d, name_id(m->name));
  put_id(d, name_id(m->desc));
  put_id(d, file);
  put_u4(d, c->id + 1);
  put_u4(d, (uint32_t)(line == -2 ? -3 : line));  // -3: a native method
}

static void put_trace(Dump *d, uint32_t serial, const Thread *of, uint32_t n) {
  put_record(d, RECORD_TRACE, 3 * 4 + (uint64_t)n * ID_SIZE);
  put_u4(d, serial);
  put_u4(d, of ? of->id : 0);
  put_u4(d, n);
  for (uint32_t i = 0; i < n; i++) put_id(d, d->frames - n + 1 + i);
}

static void put_traces(Dump *d) {
  put_trace(d, NO_TRACE, NULL, 0);
  TraceEntry entries[TRACE_DEPTH_MAX];
  for (Thread *u = d->t->rt->threads; u; u = u->next) {
    uint32_t n = stack_trace_capture(u, entries, TRACE_DEPTH_MAX);
    for (uint32_t i = 0; i < n; i++) put_frame(d, entries[i]);
    put_trace(d, FIRST_TRACE + u->id, u, n);
  }
}

typedef struct RootDump {
  RootVisitor v;
  Dump *d;
} RootDump;

static void add_frame_root(RootVisitor *v, Ref *slot) {
  Dump *d = ((RootDump *)v)->d;
  make_room(d, 32);
  add(d, ROOT_JAVA_FRAME, 1);
  add_id(d, id_of(*slot));
  add(d, d->serial, 4);
  add(d, UINT32_MAX, 4);  // which frame is not said
}

static void add_monitor(void *arg, Monitor *m) {
  Dump *d = arg;
  make_room(d, 32);
  add(d, ROOT_MONITOR, 1);
  add_id(d, id_of(m->object));
}

static void add_roots(Dump *d) {
  Runtime *rt = d->t->rt;
  each_class(d, add_sticky);
  RootDump visitor = {.v = {.slot = add_frame_root, .kind = GC_FULL}, .d = d};
  for (Thread *u = rt->threads; u; u = u->next) {
    if (u->java == 0) continue;
    make_room(d, 32);
    add(d, ROOT_THREAD, 1);
    add_id(d, id_of(u->java));
    add(d, u->id, 4);
    add(d, FIRST_TRACE + u->id, 4);
    d->serial = u->id;
    thread_visit_roots(u, &visitor.v);
  }
  monitors_each(rt, add_monitor, d);
  const Ref own[] = {rt->preallocated_oom, rt->preallocated_soe,
                     rt->system_loader, rt->main_group, rt->system_group};
  for (size_t i = 0; i < COUNT(own); i++) {
    make_room(d, 32);
    add(d, ROOT_UNKNOWN, 1);
    add_id(d, id_of(own[i]));
  }
}

// -- The file ----------------------------------------------------------------

static void put_all(Dump *d) {
  put(d, "JAVA PROFILE 1.0.2", 19);
  put_u4(d, ID_SIZE);
  put_id(d, (uint64_t)host_millis_utc());
  each_class(d, put_names);
  each_class(d, put_load);
  put_traces(d);
  each_class(d, add_class);
  heap_walk(&d->t->ctx, add_object, d);
  add_roots(d);
  end_segment(d);
  put_record(d, RECORD_END, 0);
}

int heap_dump(Thread *t, const char *path, bool live, uint64_t *bytes) {
  *bytes = 0;
  int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0) return errno;
  Dump d = {.t = t,
            .out = fdopen(fd, "w"),
            .buffer = malloc(SEGMENT_ROOM),
            .room = SEGMENT_ROOM};
  if (!d.out || !d.buffer) {
    if (d.out) fclose(d.out);
    else close(fd);
    free(d.buffer);
    return ENOMEM;
  }
  if (live) heap_collect(&t->ctx, GC_FULL, "Heap Dump Initiated GC");
  safepoint_stop_world(t, STOP_HeapDump);
  errno = 0;
  put_all(&d);
  safepoint_start_world(t);
  free(d.buffer);
  *bytes = (uint64_t)ftello(d.out);
  bool failed = ferror(d.out);
  if (fclose(d.out) != 0) failed = true;
  if (d.failed) return ENOMEM;
  if (!failed) return 0;
  return errno ? errno : EIO;
}

void heap_dump_report(Thread *t) {
  const char *where = t->rt->flags.heap_dump_path;
  char *path = NULL;
  struct stat st;
  bool folder = where && *where && stat(where, &st) == 0 && S_ISDIR(st.st_mode);
  int n = !where || !*where ? asprintf(&path, "java_pid%d.hprof", getpid())
          : folder ? asprintf(&path, "%s/java_pid%d.hprof", where, getpid())
                   : asprintf(&path, "%s", where);
  if (n < 0) return;
  printf("Dumping heap to %s ...\n", path);
  fflush(stdout);
  int64_t start = host_nanos();
  uint64_t bytes;
  int error = heap_dump(t, path, false, &bytes);
  if (error && bytes == 0)
    printf("Unable to create %s: %s\n", path, strerror(error));
  else if (error)
    printf("Dump file is incomplete: %s\n", strerror(error));
  else
    printf("Heap dump file created [%llu bytes in %.3f secs]\n",
           (unsigned long long)bytes, (double)(host_nanos() - start) / 1e9);
  fflush(stdout);
  free(path);
}
