#include "base/mutf8.h"

// Whether the next 8 bytes are all in 1..127, which is most of all text.
static inline bool ascii_word(const uint8_t *s) {
  uint64_t w;
  memcpy(&w, s, 8);
  const uint64_t ones = 0x0101010101010101, high = 0x8080808080808080;
  return ((w | (w - ones)) & high) == 0;
}

static inline bool is_tail(uint8_t b) {
  return (b & 0xc0) == 0x80;
}

// `shortest`: a unit must have the shortest of its encodings, 0 excepted.
static bool valid(const uint8_t *s, size_t n, bool shortest) {
  const uint8_t *end = s + n;
  while (s < end) {
    if (end - s >= 8 && ascii_word(s)) {
      s += 8;
    } else if (*s - 1u < 0x7f) {
      s++;
    } else if ((*s & 0xe0) == 0xc0) {
      if (end - s < 2 || !is_tail(s[1])) return false;
      uint32_t u = (*s & 0x1fu) << 6 | (s[1] & 0x3fu);
      if (shortest && u != 0 && u < 0x80) return false;
      s += 2;
    } else if ((*s & 0xf0) == 0xe0) {
      if (end - s < 3 || !is_tail(s[1]) || !is_tail(s[2])) return false;
      if (shortest && *s == 0xe0 && s[1] < 0xa0) return false;
      s += 3;
    } else {
      return false;
    }
  }
  return true;
}

bool mutf8_valid(const uint8_t *s, size_t n) {
  return valid(s, n, true);
}

bool mutf8_valid_old(const uint8_t *s, size_t n) {
  return valid(s, n, false);
}

// Take one unit from [*s, end).  Text that is not valid, which only a broken
// boot library can bring here, gives odd units but is never overrun.
static inline uint16_t next_unit(const uint8_t **s, const uint8_t *end) {
  const uint8_t *p = *s;
  if (p[0] < 0x80) {
    *s = p + 1;
    return p[0];
  }
  if ((p[0] & 0xe0) == 0xc0 && end - p >= 2) {
    *s = p + 2;
    return (uint16_t)((p[0] & 0x1f) << 6 | (p[1] & 0x3f));
  }
  if ((p[0] & 0xf0) == 0xe0 && end - p >= 3) {
    *s = p + 3;
    return (uint16_t)((p[0] & 0x0f) << 12 | (p[1] & 0x3f) << 6 |
                      (p[2] & 0x3f));
  }
  *s = p + 1;
  return p[0];
}

size_t mutf8_units(const uint8_t *s, size_t n, bool *latin1) {
  const uint8_t *end = s + n;
  size_t units = 0;
  bool narrow = true;
  while (s < end) {
    if (end - s >= 8 && ascii_word(s)) {
      s += 8;
      units += 8;
    } else {
      narrow &= next_unit(&s, end) < 256;
      units++;
    }
  }
  if (latin1) *latin1 = narrow;
  return units;
}

void mutf8_to_utf16(const uint8_t *s, size_t n, uint16_t *out) {
  const uint8_t *end = s + n;
  while (s < end) *out++ = next_unit(&s, end);
}

void mutf8_to_latin1(const uint8_t *s, size_t n, uint8_t *out) {
  const uint8_t *end = s + n;
  while (s < end) {
    if (end - s >= 8 && ascii_word(s)) {
      memcpy(out, s, 8);
      s += 8;
      out += 8;
    } else {
      *out++ = (uint8_t)next_unit(&s, end);
    }
  }
}

// Write unit `u` at `out` unless that is NULL; returns its bytes.
static inline size_t put_unit(uint16_t u, uint8_t *out) {
  if (u - 1u < 0x7f) {
    if (out) out[0] = (uint8_t)u;
    return 1;
  }
  if (u < 0x800) {
    if (out) {
      out[0] = (uint8_t)(0xc0 | u >> 6);
      out[1] = (uint8_t)(0x80 | (u & 0x3f));
    }
    return 2;
  }
  if (out) {
    out[0] = (uint8_t)(0xe0 | u >> 12);
    out[1] = (uint8_t)(0x80 | (u >> 6 & 0x3f));
    out[2] = (uint8_t)(0x80 | (u & 0x3f));
  }
  return 3;
}

size_t mutf8_from_utf16(const uint16_t *s, size_t n, uint8_t *out) {
  size_t bytes = 0;
  for (size_t i = 0; i < n; i++)
    bytes += put_unit(s[i], out ? out + bytes : NULL);
  return bytes;
}

size_t mutf8_from_latin1(const uint8_t *s, size_t n, uint8_t *out) {
  size_t bytes = 0;
  for (size_t i = 0; i < n; i++)
    bytes += put_unit(s[i], out ? out + bytes : NULL);
  return bytes;
}

// -- Standard UTF-8 -----------------------------------------------------------

// Bounds of the second byte after lead byte `b`, and the sequence's length;
// 0 for a byte that leads nothing (Unicode 15, table 3-7).
static int utf8_lead(uint8_t b, uint8_t *low, uint8_t *high) {
  *low = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
  *high = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
  if (b < 0x80) return 1;
  if (b < 0xc2) return 0;
  if (b < 0xe0) return 2;
  if (b < 0xf0) return 3;
  return b < 0xf5 ? 4 : 0;
}

// Take one code point.  A malformed piece, as long as it could still have
// become a character, is one U+FFFD, as in Java's decoders.
static uint32_t next_point(const uint8_t **s, const uint8_t *end) {
  const uint8_t *p = *s;
  uint8_t low, high;
  uint8_t lead = *p++;
  int length = utf8_lead(lead, &low, &high);
  uint32_t c = length < 2 ? lead : lead & (0x7fu >> length);
  for (int i = 1; i < length; i++) {
    if (p == end || *p < low || *p > high) {
      *s = p;
      return 0xfffd;
    }
    c = c << 6 | (*p++ & 0x3fu);
    low = 0x80;
    high = 0xbf;
  }
  *s = p;
  return length == 0 ? 0xfffd : c;
}

size_t utf8_to_utf16(const uint8_t *s, size_t n, uint16_t *out) {
  const uint8_t *end = s + n;
  size_t units = 0;
  while (s < end) {
    uint32_t c = next_point(&s, end);
    if (c < 0x10000) {
      if (out) out[units] = (uint16_t)c;
      units++;
    } else {
      if (out) {
        out[units] = (uint16_t)(0xd7c0 + (c >> 10));
        out[units + 1] = (uint16_t)(0xdc00 | (c & 0x3ff));
      }
      units += 2;
    }
  }
  return units;
}

// A lone surrogate has no UTF-8 and becomes '?', as in String.getBytes.
size_t utf8_from_utf16(const uint16_t *s, size_t n, uint8_t *out) {
  size_t bytes = 0;
  for (size_t i = 0; i < n; i++) {
    uint16_t u = s[i];
    uint8_t *to = out ? out + bytes : NULL;
    bool first = (u & 0xfc00) == 0xd800, second = (u & 0xfc00) == 0xdc00;
    if (first && i + 1 < n && (s[i + 1] & 0xfc00) == 0xdc00) {
      uint32_t c = 0x10000 + ((u & 0x3ffu) << 10) + (s[++i] & 0x3ffu);
      if (to) {
        to[0] = (uint8_t)(0xf0 | c >> 18);
        to[1] = (uint8_t)(0x80 | (c >> 12 & 0x3f));
        to[2] = (uint8_t)(0x80 | (c >> 6 & 0x3f));
        to[3] = (uint8_t)(0x80 | (c & 0x3f));
      }
      bytes += 4;
    } else if (first || second) {
      if (to) to[0] = '?';
      bytes++;
    } else if (u == 0) {
      if (to) to[0] = 0;
      bytes++;
    } else {
      bytes += put_unit(u, to);
    }
  }
  return bytes;
}
