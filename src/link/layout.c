// layout.c -- where the fields of a class are.
//
//   | header 8 | superclass ... gap | 8-byte | 4-byte | 2 | 1 | references |
//
// Fields are placed by size, largest first, so that only the start can leave
// a gap; smaller fields fill it, and what is left of it is remembered for
// subclasses.  References come last, in one run, or first where the
// superclass ends with a run that they continue.  Objects are multiples of 8
// bytes, so the aligned int around any smaller field lies inside.
//
// A static field has an 8-byte slot of its own; references come first.

#include "link/inside.h"

typedef struct Packer {
  Class *cls;
  uint32_t *offsets;
  uint32_t end;                // first byte that nothing uses
  uint32_t gap_at, gap_size;   // bytes below `end` that nothing uses
} Packer;

static uint32_t field_size(char kind) {
  switch (kind) {
    case 'J':
    case 'D':
      return 8;
    case 'S':
    case 'C':
      return 2;
    case 'B':
    case 'Z':
      return 1;
    default:
      return 4;
  }
}

static bool is_static(const Field *f) {
  return (f->access & ACC_STATIC) != 0;
}

// Keep the larger of the gap and a new one.
static void note_gap(Packer *p, uint32_t at, uint32_t size) {
  if (size <= p->gap_size) return;
  p->gap_at = at;
  p->gap_size = size;
}

static uint32_t place(Packer *p, uint32_t size) {
  uint32_t in_gap = (uint32_t)align_up(p->gap_at, size);
  if (p->gap_size && in_gap + size <= p->gap_at + p->gap_size) {
    // What is left lies before or behind; the larger part stays a gap.
    uint32_t before = in_gap - p->gap_at;
    uint32_t behind = p->gap_size - before - size;
    if (behind >= before) p->gap_at = in_gap + size;
    p->gap_size = behind >= before ? behind : before;
    return in_gap;
  }
  uint32_t at = (uint32_t)align_up(p->end, size);
  note_gap(p, p->end, at - p->end);
  p->end = at + size;
  return at;
}

static void place_primitives(Packer *p, uint32_t size) {
  for (uint32_t i = 0; i < p->cls->field_count; i++) {
    const Field *f = &p->cls->fields[i];
    if (is_static(f) || desc_is_ref(f->kind) || field_size(f->kind) != size)
      continue;
    p->offsets[i] = place(p, size);
  }
}

// -- References --------------------------------------------------------------

// Does the collector treat this field itself?  (heap/object.h, RefKind)
static bool is_special(const Class *cls, const Field *f) {
  return (cls->flags & CLASS_REFERENCE) && !cls->layout.ref_kind &&
         symbol_is(cls->name, "java/lang/ref/Reference") &&
         (symbol_is(f->name, "referent") || symbol_is(f->name, "discovered"));
}

static uint32_t count_refs(const Class *cls) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < cls->field_count; i++) {
    const Field *f = &cls->fields[i];
    n += !is_static(f) && desc_is_ref(f->kind);
  }
  return n;
}

// All own references at `end`, special ones first; the others make `*run`.
static void place_refs(Packer *p, RefRun *run) {
  uint32_t at = (uint32_t)align_up(p->end, 4);
  note_gap(p, p->end, at - p->end);
  for (int pass = 0; pass < 2; pass++) {
    for (uint32_t i = 0; i < p->cls->field_count; i++) {
      const Field *f = &p->cls->fields[i];
      if (is_static(f) || !desc_is_ref(f->kind)) continue;
      if (is_special(p->cls, f) != (pass == 0)) continue;
      if (pass && run->count++ == 0) run->offset = at;
      p->offsets[i] = at;
      at += 4;
    }
  }
  p->end = at;
}

static const RefRun *last_run(const Class *super) {
  uint32_t n = super ? super->layout.run_count : 0;
  return n ? &super->layout.runs[n - 1] : NULL;
}

static Err make_runs(Ctx *c, Class *cls, RefRun own, Layout *out) {
  const Class *super = cls->super;
  uint32_t n = super ? super->layout.run_count : 0;
  out->run_count = n;
  out->runs = super ? super->layout.runs : NULL;
  if (own.count == 0) return ERR_OK;
  RefRun *runs = class_alloc(c, cls, (n + 1) * sizeof *runs);
  if (!runs) return ERR_NO_MEMORY;
  if (n) memcpy(runs, super->layout.runs, n * sizeof *runs);
  if (n && runs[n - 1].offset + 4 * runs[n - 1].count == own.offset) {
    runs[n - 1].count += own.count;
  } else {
    runs[n++] = own;
  }
  out->runs = runs;
  out->run_count = n;
  return ERR_OK;
}

// -- Instances ---------------------------------------------------------------

static Err place_instance(Ctx *c, Class *cls, Layout *out) {
  const Class *super = cls->super;
  Packer p = {.cls = cls,
              .offsets = out->offsets,
              .end = super ? super->fields_size : OBJECT_HEADER};
  if (super) {
    p.gap_at = super->gap_at;
    p.gap_size = super->gap_size;
  }
  RefRun run = {0};
  bool any = count_refs(cls) != 0;
  const RefRun *last = last_run(super);
  bool first = any && last && last->offset + 4 * last->count == p.end;
  if (first) place_refs(&p, &run);
  for (uint32_t size = 8; size; size /= 2) place_primitives(&p, size);
  if (any && !first) place_refs(&p, &run);
  out->fields_size = p.end;
  out->size = (uint32_t)align_up(p.end, 8);
  out->gap_at = p.gap_at;
  out->gap_size = (uint16_t)p.gap_size;
  return make_runs(c, cls, run, out);
}

// -- Statics -----------------------------------------------------------------

// A number's ConstantValue (JVMS 4.7.2); strings are left to runtime.
static void set_constant(const Class *cls, const Field *f, Slot *slot) {
  const ConstPool *cp = class_cp(cls);
  uint32_t index = field_file(f)->constant_value;
  if (index == 0) return;
  CpTag tag = cp_tag(cp, index);
  if (tag == CP_INTEGER || tag == CP_FLOAT) {
    slot->i = be_s4(cp_at(cp, index));
  } else if (tag == CP_LONG || tag == CP_DOUBLE) {
    slot->bits = be_u8(cp_at(cp, index));
  }
}

static Err place_statics(Ctx *c, Class *cls, Layout *out) {
  uint32_t refs = 0, all = 0;
  for (uint32_t i = 0; i < cls->field_count; i++) {
    const Field *f = &cls->fields[i];
    all += is_static(f);
    refs += is_static(f) && desc_is_ref(f->kind);
  }
  out->static_refs = (uint16_t)refs;
  out->static_slots = (uint16_t)all;
  if (all == 0) return ERR_OK;
  out->statics = class_alloc(c, cls, all * sizeof(Slot));
  if (!out->statics) return ERR_NO_MEMORY;
  uint32_t ref = 0, other = refs;
  for (uint32_t i = 0; i < cls->field_count; i++) {
    const Field *f = &cls->fields[i];
    if (!is_static(f)) continue;
    uint32_t slot = desc_is_ref(f->kind) ? ref++ : other++;
    out->offsets[i] = slot * (uint32_t)sizeof(Slot);
    if (!desc_is_ref(f->kind) && !f->injected)
      set_constant(cls, f, &out->statics[slot]);
  }
  return ERR_OK;
}

Err layout_make(Ctx *c, Class *cls, Arena *scratch, Layout *out) {
  out->offsets = arena_new(scratch, uint32_t, cls->field_count);
  if (!out->offsets) return no_memory(c);
  TRY(place_statics(c, cls, out));
  if (class_is_interface(cls)) return ERR_OK;
  return place_instance(c, cls, out);
}

void layout_publish(Class *cls, const Layout *l) {
  for (uint32_t i = 0; i < cls->field_count; i++)
    cls->fields[i].offset = l->offsets[i];
  cls->layout.kind = OBJECT_INSTANCE;
  cls->layout.size = l->size;
  cls->layout.runs = l->runs;
  cls->layout.run_count = l->run_count;
  cls->fields_size = l->fields_size;
  cls->gap_at = l->gap_at;
  cls->gap_size = l->gap_size;
  cls->statics = l->statics;
  cls->static_refs = l->static_refs;
  cls->static_slots = l->static_slots;
}
