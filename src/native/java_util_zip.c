// java_util_zip.c -- java.util.zip over zlib.
//
// A z_stream holds addresses of C code, so it stands outside the image; the
// `address` that Java keeps is its number in base/host.h.  Arrays are used
// in place: nothing moves while zlib runs, because this thread is running
// and a collection waits for it.
#include <stdlib.h>
#include <zlib.h>

#include "base/host.h"
#include "native/native_io.h"

// -- Streams -----------------------------------------------------------------

// A range of bytes, of a Java array or at an address.
typedef struct Range {
  uint8_t *at;
  int32_t size;
  bool good;  // false: an exception is pending
} Range;

// The range that three slots name: either array, offset and length, or
// address (two slots) and length.
static Range range_of(Thread *t, const Slot *a, bool is_array) {
  Range r = {NULL, a[2].i, false};
  if (!is_array) {
    r.at = io_address(a[0].j);
    r.good = r.size >= 0;
    if (!r.good) throw_new(t, "java/lang/InternalError", "negative length");
  } else if (a[0].ref == 0) {
    throw_npe(t);
  } else if (array_range_ok(t, a[0].ref, a[1].i, r.size)) {
    r.at = (uint8_t *)BYTE_ELEMS(a[0].ref) + a[1].i;
    r.good = true;
  }
  return r;
}

// The stream of a number; NULL with an exception pending.
static z_stream *stream_of(Thread *t, int64_t number) {
  z_stream *s = host_handle((uint64_t)number);
  if (!s) throw_new(t, "java/lang/InternalError", "zlib stream is closed");
  return s;
}

static void throw_zlib(Thread *t, const z_stream *s) {
  if (s->msg)
    throw_new(t, "java/lang/InternalError", "%s", s->msg);
  else
    throw_new(t, "java/lang/InternalError", NULL);
}

// The end of init: number the stream, or throw what `status` means.
static void return_stream(Thread *t, Slot *a, z_stream *s, int status) {
  if (status == Z_OK) RETURN_LONG(host_handle_new(s));
  if (status == Z_MEM_ERROR)
    throw_oom(t, "C heap space");
  else if (status == Z_STREAM_ERROR)
    throw_new(t, "java/lang/IllegalArgumentException", NULL);
  else
    throw_zlib(t, s);
  free(s);
}

// What a call has used, as the library packs it.
static int64_t packed_result(const z_stream *s, Range in, Range out,
                             bool finished, bool extra) {
  int64_t used = (int64_t)in.size - s->avail_in;
  int64_t made = (int64_t)out.size - s->avail_out;
  return (int64_t)((uint64_t)used | (uint64_t)made << 31 |
                   (uint64_t)finished << 62 | (uint64_t)extra << 63);
}

// zlib refuses a NULL buffer even where its size is 0.
static uint8_t *not_null(Range r) {
  static uint8_t nothing[1];
  return r.at ? r.at : nothing;
}

static void stream_over(z_stream *s, Range in, Range out) {
  s->next_in = not_null(in);
  s->avail_in = (uInt)in.size;
  s->next_out = not_null(out);
  s->avail_out = (uInt)out.size;
}

// The stream must not remember addresses of objects, which may move.
static void stream_leave(z_stream *s) {
  s->next_in = s->next_out = NULL;
  s->avail_in = s->avail_out = 0;
}

// -- Inflater ----------------------------------------------------------------

static void Inflater_init(Thread *t, Slot *a) {
  z_stream *s = calloc(1, sizeof *s);
  int status = Z_MEM_ERROR;
  if (s) status = inflateInit2(s, a[0].i & 1 ? -MAX_WBITS : MAX_WBITS);
  return_stream(t, a, s, status);
}

// Bad data: the exception's handler wants to know how far it was good.
static void inflate_throw(Thread *t, Slot *a, const z_stream *s, Range in,
                          Range out) {
  SET_I32(t, a[0].ref, Inflater_inputConsumed,
          in.size - (int32_t)s->avail_in);
  SET_I32(t, a[0].ref, Inflater_outputConsumed,
          out.size - (int32_t)s->avail_out);
  if (s->msg)
    throw_new(t, "java/util/zip/DataFormatException", "%s", s->msg);
  else
    throw_new(t, "java/util/zip/DataFormatException", NULL);
}

static void inflate_native(Thread *t, Slot *a, bool in_array,
                           bool out_array) {
  z_stream *s = stream_of(t, a[1].j);
  if (!s) return;
  Range in = range_of(t, a + 3, in_array);
  if (!in.good) return;
  Range out = range_of(t, a + 6, out_array);
  if (!out.good) return;
  stream_over(s, in, out);
  int status = inflate(s, Z_SYNC_FLUSH);
  switch (status) {
    case Z_BUF_ERROR:
      a->j = 0;
      break;
    case Z_OK:
    case Z_STREAM_END:
    case Z_NEED_DICT:
      a->j = packed_result(s, in, out, status == Z_STREAM_END,
                           status == Z_NEED_DICT);
      break;
    case Z_DATA_ERROR:
      inflate_throw(t, a, s, in, out);
      break;
    case Z_MEM_ERROR:
      throw_oom(t, "C heap space");
      break;
    default:
      throw_zlib(t, s);
  }
  stream_leave(s);
}

static void Inflater_inflateBytesBytes(Thread *t, Slot *a) {
  inflate_native(t, a, true, true);
}
static void Inflater_inflateBytesBuffer(Thread *t, Slot *a) {
  inflate_native(t, a, true, false);
}
static void Inflater_inflateBufferBytes(Thread *t, Slot *a) {
  inflate_native(t, a, false, true);
}
static void Inflater_inflateBufferBuffer(Thread *t, Slot *a) {
  inflate_native(t, a, false, false);
}

static void set_dictionary(Thread *t, Slot *a, bool is_array,
                           int (*set)(z_streamp, const Bytef *, uInt)) {
  z_stream *s = stream_of(t, a[0].j);
  if (!s) return;
  Range r = range_of(t, a + 2, is_array);
  if (!r.good) return;
  int status = set(s, not_null(r), (uInt)r.size);
  if (status == Z_STREAM_ERROR || status == Z_DATA_ERROR)
    throw_new(t, "java/lang/IllegalArgumentException",
              s->msg ? "%s" : NULL, s->msg);
  else if (status != Z_OK)
    throw_zlib(t, s);
}

static void Inflater_setDictionary(Thread *t, Slot *a) {
  set_dictionary(t, a, true, inflateSetDictionary);
}
static void Inflater_setDictionaryBuffer(Thread *t, Slot *a) {
  set_dictionary(t, a, false, inflateSetDictionary);
}

static void stream_getAdler(Thread *t, Slot *a) {
  z_stream *s = stream_of(t, a[0].j);
  if (s) RETURN_INT((uint32_t)s->adler);
}

static void Inflater_reset(Thread *t, Slot *a) {
  z_stream *s = stream_of(t, a[0].j);
  if (s && inflateReset(s) != Z_OK) throw_zlib(t, s);
}

static void stream_end(Thread *t, Slot *a, int (*end)(z_streamp)) {
  z_stream *s = stream_of(t, a[0].j);
  if (!s) return;
  host_handle_free((uint64_t)a[0].j);
  end(s);
  free(s);
}

static void Inflater_end(Thread *t, Slot *a) {
  stream_end(t, a, inflateEnd);
}

// -- Deflater ----------------------------------------------------------------

static void Deflater_init(Thread *t, Slot *a) {
  z_stream *s = calloc(1, sizeof *s);
  int status = Z_MEM_ERROR, bits = a[2].i & 1 ? -MAX_WBITS : MAX_WBITS;
  if (s) status = deflateInit2(s, a[0].i, Z_DEFLATED, bits, 8, a[1].i);
  return_stream(t, a, s, status);
}

// `params` is (level << 3 | strategy << 1 | 1) when these are to be set
// first; the top bit of the result says that they still wait.
static void deflate_native(Thread *t, Slot *a, bool in_array,
                           bool out_array) {
  z_stream *s = stream_of(t, a[1].j);
  if (!s) return;
  Range in = range_of(t, a + 3, in_array);
  if (!in.good) return;
  Range out = range_of(t, a + 6, out_array);
  if (!out.good) return;
  int flush = a[9].i, params = a[10].i, status;
  bool set = params & 1;
  stream_over(s, in, out);
  if (set)
    status = deflateParams(s, params >> 3, params >> 1 & 3);
  else
    status = deflate(s, flush);
  if (status == Z_OK || (set && status == Z_BUF_ERROR))
    a->j = packed_result(s, in, out, false, set && status != Z_OK);
  else if (status == Z_STREAM_END && !set)
    a->j = packed_result(s, in, out, true, false);
  else if (status == Z_BUF_ERROR)
    a->j = 0;
  else
    throw_zlib(t, s);
  stream_leave(s);
}

static void Deflater_deflateBytesBytes(Thread *t, Slot *a) {
  deflate_native(t, a, true, true);
}
static void Deflater_deflateBytesBuffer(Thread *t, Slot *a) {
  deflate_native(t, a, true, false);
}
static void Deflater_deflateBufferBytes(Thread *t, Slot *a) {
  deflate_native(t, a, false, true);
}
static void Deflater_deflateBufferBuffer(Thread *t, Slot *a) {
  deflate_native(t, a, false, false);
}

static void Deflater_setDictionary(Thread *t, Slot *a) {
  set_dictionary(t, a, true, deflateSetDictionary);
}
static void Deflater_setDictionaryBuffer(Thread *t, Slot *a) {
  set_dictionary(t, a, false, deflateSetDictionary);
}

static void Deflater_reset(Thread *t, Slot *a) {
  z_stream *s = stream_of(t, a[0].j);
  if (s && deflateReset(s) != Z_OK) throw_zlib(t, s);
}

static void Deflater_end(Thread *t, Slot *a) {
  stream_end(t, a, deflateEnd);
}

// -- Checksums ---------------------------------------------------------------

typedef uLong (*SumFn)(uLong, const Bytef *, uInt);

static void sum_one(Slot *a, SumFn sum) {
  uint8_t byte = (uint8_t)a[1].i;
  a->i = (int32_t)sum((uint32_t)a[0].i, &byte, 1);
}

static void sum_range(Thread *t, Slot *a, bool is_array, SumFn sum) {
  // Addresses come with an offset behind them, so the slots differ.
  Range r = {NULL, 0, false};
  if (is_array) {
    r = range_of(t, a + 1, true);
    if (!r.good) return;
  } else {
    if (a[1].j == 0 || a[4].i < 0) RETURN_INT(a[0].i);
    r.at = (uint8_t *)io_address(a[1].j) + a[3].i;
    r.size = a[4].i;
  }
  RETURN_INT(sum((uint32_t)a[0].i, not_null(r), (uInt)r.size));
}

static void CRC32_update(Thread *t, Slot *a) {
  (void)t;
  sum_one(a, crc32);
}
static void CRC32_updateBytes0(Thread *t, Slot *a) {
  sum_range(t, a, true, crc32);
}
static void CRC32_updateByteBuffer0(Thread *t, Slot *a) {
  sum_range(t, a, false, crc32);
}
static void Adler32_update(Thread *t, Slot *a) {
  (void)t;
  sum_one(a, adler32);
}
static void Adler32_updateBytes(Thread *t, Slot *a) {
  sum_range(t, a, true, adler32);
}
static void Adler32_updateByteBuffer(Thread *t, Slot *a) {
  sum_range(t, a, false, adler32);
}

// clang-format off
#define ZIP(cls, name, desc) {"java/util/zip/" #cls, #name, desc, cls##_##name}
static const NativeRow rows[] = {
  ZIP(Adler32, update, "(II)I"),
  ZIP(Adler32, updateByteBuffer, "(IJII)I"),
  ZIP(Adler32, updateBytes, "(I[BII)I"),
  ZIP(CRC32, update, "(II)I"),
  ZIP(CRC32, updateByteBuffer0, "(IJII)I"),
  ZIP(CRC32, updateBytes0, "(I[BII)I"),
  ZIP(Deflater, deflateBufferBuffer, "(JJIJIII)J"),
  ZIP(Deflater, deflateBufferBytes, "(JJI[BIIII)J"),
  ZIP(Deflater, deflateBytesBuffer, "(J[BIIJIII)J"),
  ZIP(Deflater, deflateBytesBytes, "(J[BII[BIIII)J"),
  ZIP(Deflater, end, "(J)V"),
  {"java/util/zip/Deflater", "getAdler", "(J)I", stream_getAdler},
  ZIP(Deflater, init, "(IIZ)J"),
  ZIP(Deflater, reset, "(J)V"),
  ZIP(Deflater, setDictionary, "(J[BII)V"),
  ZIP(Deflater, setDictionaryBuffer, "(JJI)V"),
  ZIP(Inflater, end, "(J)V"),
  {"java/util/zip/Inflater", "getAdler", "(J)I", stream_getAdler},
  ZIP(Inflater, inflateBufferBuffer, "(JJIJI)J"),
  ZIP(Inflater, inflateBufferBytes, "(JJI[BII)J"),
  ZIP(Inflater, inflateBytesBuffer, "(J[BIIJI)J"),
  ZIP(Inflater, inflateBytesBytes, "(J[BII[BII)J"),
  ZIP(Inflater, init, "(Z)J"),
  {"java/util/zip/Inflater", "initIDs", "()V", native_nothing},
  ZIP(Inflater, reset, "(J)V"),
  ZIP(Inflater, setDictionary, "(J[BII)V"),
  ZIP(Inflater, setDictionaryBuffer, "(JJI)V"),
};
// clang-format on
NATIVE_TABLE(natives_java_util_zip);
