// mutf8.h -- modified UTF-8 (JVMS 4.4.7), the text of class files.
//
// Decoders take any bytes and never leave them; what malformed text decodes
// to is not specified, but mutf8_units() and the decoders agree about it.
#ifndef CEZVE_BASE_MUTF8_H
#define CEZVE_BASE_MUTF8_H

#include "base/base.h"

// Whether the bytes are well-formed modified UTF-8.
bool mutf8_valid(const uint8_t *s, size_t n);
// The same for class files before version 48, where a unit need not have the
// shortest of its encodings.
bool mutf8_valid_old(const uint8_t *s, size_t n);

// Number of UTF-16 code units in the text; `*latin1` (may be NULL) tells
// whether all of them are below 256.
size_t mutf8_units(const uint8_t *s, size_t n, bool *latin1);

// Decode the text; `out` has room for mutf8_units() units.
void mutf8_to_utf16(const uint8_t *s, size_t n, uint16_t *out);
void mutf8_to_latin1(const uint8_t *s, size_t n, uint8_t *out);

// Encode `n` units; returns the bytes needed, writes them when out != NULL.
size_t mutf8_from_utf16(const uint16_t *s, size_t n, uint8_t *out);
size_t mutf8_from_latin1(const uint8_t *s, size_t n, uint8_t *out);

// Standard UTF-8 (file names, argv) to UTF-16.  Malformed input becomes
// U+FFFD.  Returns units; writes them when out != NULL.
size_t utf8_to_utf16(const uint8_t *s, size_t n, uint16_t *out);
// And back; a lone surrogate becomes '?'.
size_t utf8_from_utf16(const uint16_t *s, size_t n, uint8_t *out);

#endif
