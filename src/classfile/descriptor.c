#include "classfile/descriptor.h"

// What a byte may be in a name: nothing special, or one of the characters
// that JVMS 4.2 forbids somewhere.
enum { NAME_PLAIN, NAME_SLASH, NAME_FORBIDDEN };
static const uint8_t name_char[256] = {
    ['/'] = NAME_SLASH, ['.'] = NAME_FORBIDDEN, [';'] = NAME_FORBIDDEN,
    ['['] = NAME_FORBIDDEN};

#define DIMS_MAX 255  // of an array type (JVMS 4.3.2)

// Step over an internal class name that ends at `end` or at the first
// forbidden character, and return where; NULL where a part is empty.
static const uint8_t *skip_name(const uint8_t *s, const uint8_t *end) {
  bool empty = true;
  for (; s < end; s++) {
    uint8_t c = name_char[*s];
    if (LIKELY(c == NAME_PLAIN)) {
      empty = false;
    } else if (c == NAME_FORBIDDEN) {
      break;
    } else {
      if (empty) return NULL;
      empty = true;
    }
  }
  return empty ? NULL : s;
}

// The same without a look at the parts: up to the next `;`.
static const uint8_t *skip_any_name(const uint8_t *s, const uint8_t *end) {
  return s < end && *s != ';' ? memchr(s, ';', (size_t)(end - s)) : NULL;
}

// Step over one field type; NULL where there is none.  `lax` takes any text
// for a class name.
static inline const uint8_t *skip_type(const uint8_t *s, const uint8_t *end,
                                       bool lax) {
  const uint8_t *start = s;
  while (s < end && *s == '[') s++;
  if (s == end || s - start > DIMS_MAX) return NULL;
  switch (*s++) {
    case 'B': case 'C': case 'D': case 'F':
    case 'I': case 'J': case 'S': case 'Z':
      return s;
    case 'L':
      s = lax ? skip_any_name(s, end) : skip_name(s, end);
      return s && s < end && *s == ';' ? s + 1 : NULL;
    default:
      return NULL;
  }
}

bool descriptor_is_field(const uint8_t *s, size_t n) {
  return skip_type(s, s + n, false) == s + n;
}

bool descriptor_is_field_lax(const uint8_t *s, size_t n) {
  return skip_type(s, s + n, true) == s + n;
}

static inline int method_slots(const uint8_t *s, size_t n, bool lax,
                               char *result) {
  const uint8_t *end = s + n;
  int slots = 0;
  if (n == 0 || *s++ != '(') return -1;
  while (s < end && *s != ')') {
    slots += *s == 'J' || *s == 'D' ? 2 : 1;
    s = skip_type(s, end, lax);
    if (!s) return -1;
  }
  if (end - s < 2) return -1;
  s++;
  if (result) *result = (char)*s;
  if (end - s == 1 && *s == 'V') return slots;
  return skip_type(s, end, lax) == end ? slots : -1;
}

int descriptor_method_slots(const uint8_t *s, size_t n, char *result) {
  return method_slots(s, n, false, result);
}

int descriptor_method_slots_lax(const uint8_t *s, size_t n, char *result) {
  return method_slots(s, n, true, result);
}

bool descriptor_is_method(const uint8_t *s, size_t n) {
  int slots = descriptor_method_slots(s, n, NULL);
  return slots >= 0 && slots <= 255;
}

bool name_is_unqualified(const uint8_t *s, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (name_char[s[i]] != NAME_PLAIN) return false;
  return n > 0;
}

bool name_is_method(const uint8_t *s, size_t n) {
  if (n > 0 && s[0] == '<')
    return (n == 6 && memcmp(s, "<init>", 6) == 0) ||
           (n == 8 && memcmp(s, "<clinit>", 8) == 0);
  for (size_t i = 0; i < n; i++)
    if (name_char[s[i]] != NAME_PLAIN || s[i] == '<' || s[i] == '>')
      return false;
  return n > 0;
}

bool name_is_class(const uint8_t *s, size_t n) {
  return skip_name(s, s + n) == s + n;
}

// -- Walking checked descriptors ----------------------------------------------

// The type at `s`.  The descriptor was checked; should it not have been, the
// walk still ends at `end`.
static DescType type_at(const uint8_t *s, const uint8_t *end) {
  const uint8_t *p = s;
  if (p == end) return (DescType){.kind = 'V', .at = s};
  while (p < end && *p == '[') p++;
  if (p < end && *p == 'L') {
    const uint8_t *semicolon = memchr(p, ';', (size_t)(end - p));
    p = semicolon ? semicolon + 1 : end;
  } else if (p < end) {
    p++;
  }
  bool wide = *s == 'J' || *s == 'D';
  return (DescType){.kind = (char)*s,
                    .slots = (uint8_t)(*s == 'V' ? 0 : wide ? 2 : 1),
                    .at = s,
                    .size = (uint32_t)(p - s)};
}

DescIter desc_args(const uint8_t *desc, size_t n) {
  return (DescIter){desc + (n > 0), desc + n};
}

bool desc_next(DescIter *it, DescType *type) {
  if (it->at == it->end || *it->at == ')') return false;
  *type = type_at(it->at, it->end);
  it->at += type->size;
  return true;
}

DescType desc_result(DescIter *it) {
  const uint8_t *s = it->at;
  return type_at(s + (s < it->end), it->end);
}

DescType desc_field(const uint8_t *desc, size_t n) {
  return type_at(desc, desc + n);
}

uint32_t desc_arg_slots(const uint8_t *desc, size_t n) {
  DescIter it = desc_args(desc, n);
  DescType type;
  uint32_t slots = 0;
  while (desc_next(&it, &type)) slots += type.slots;
  return slots;
}
