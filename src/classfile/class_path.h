// class_path.h -- where class bytes come from: directories, JARs, jimage.
//
// The boot path of the machine is lib/modules (a Jimage).  A ZipFile is used
// by the command for -jar manifests and by jdk-stubs later; the application
// class path is read by the library's own Java loaders.
#ifndef CEZVE_CLASSFILE_CLASS_PATH_H
#define CEZVE_CLASSFILE_CLASS_PATH_H

#include "base/arena.h"
#include "base/err.h"
#include "classfile/class_file.h"

// -- lib/modules ----------------------------------------------------------
// A Jimage lies wholly inside the image range, as does the file it reads.

typedef struct Jimage {
  const uint8_t *file;  // mapped read-only inside the image
  size_t size;
  const uint8_t *redirect, *offsets, *locations, *strings, *resources;
  uint32_t table_length, locations_size, strings_size;
} Jimage;

// Map and check the header and tables of `path`.
Err jimage_open(const char *path, Jimage *out, Fault *f);
// The same over bytes in memory (tests, fuzzing).
Err jimage_over(const uint8_t *bytes, size_t n, Jimage *out, Fault *f);

// The resource /module/parent/base.ext; {NULL, 0} when there is none.
// Compressed resources are inflated into `arena`, others used in place.
// `err` tells a damaged image (ERR_IO) from an absent resource (ERR_OK).
Bytes jimage_find(const Jimage *j, const char *module, const uint8_t *name,
                  size_t name_size, Arena *arena, Err *err);
// `name` is an internal class name, e.g. java/lang/Object; ".class" is added.

// Every resource: path pieces and bytes, in table order.  `visit` returns
// false to stop.
void jimage_each(const Jimage *j,
                 bool (*visit)(void *arg, const char *module,
                               const char *parent, const char *base,
                               const char *ext, Bytes content),
                 void *arg);

// -- ZIP and JAR ------------------------------------------------------------
// Handles of the operating system: a ZipFile stands outside the image.

typedef struct ZipFile ZipFile;

// Open a ZIP; stored and deflated entries, data descriptors, zip64.
Err zip_open(const char *path, ZipFile **out, Fault *f);
// The same over bytes in memory, which must outlive it.
Err zip_over(const uint8_t *bytes, size_t n, ZipFile **out, Fault *f);
void zip_close(ZipFile *z);

// The entry called `name`, inflated into `arena` and checked against its
// CRC-32.  ERR_OK with {NULL,0} when there is no such entry; ERR_IO with a
// message when it is damaged.
Err zip_read(ZipFile *z, const char *name, Arena *arena, Bytes *out, Fault *f);
uint32_t zip_count(ZipFile *z);
const char *zip_name(ZipFile *z, uint32_t i);

// The value of `attribute` in the main section of META-INF/MANIFEST.MF, in
// the arena (continuation lines joined); NULL when absent.
Err zip_manifest(ZipFile *z, const char *attribute, Arena *arena,
                 const char **out, Fault *f);

// -- A class path ----------------------------------------------------------
// Directories, JARs (multi-release; manifest Class-Path followed), and
// dir/* wildcards, as one list in order.  Missing elements are skipped, as
// `java` does.

typedef struct ClassPath ClassPath;
Err class_path_open(const char *path, ClassPath **out, Fault *f);
void class_path_close(ClassPath *cp);
// Resource by name ("a/b/C.class"); {NULL,0} when absent.
Err class_path_find(ClassPath *cp, const char *name, Arena *arena, Bytes *out,
                    Fault *f);
// `path` with each dir/* replaced by the JARs of dir, as the launcher does.
char *class_path_expand(const char *path, Arena *arena);

#endif
