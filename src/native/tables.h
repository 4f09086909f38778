// tables.h -- the native tables, one per file; native_table.c lists them.
#ifndef CEZVE_NATIVE_TABLES_H
#define CEZVE_NATIVE_TABLES_H

#include "native/native.h"

extern const NativeTable natives_java_io;
extern const NativeTable natives_unix_file_system;
extern const NativeTable natives_java_lang_process;
extern const NativeTable natives_java_net;
extern const NativeTable natives_java_net_interface;
extern const NativeTable natives_java_util_zip;
extern const NativeTable natives_sun_nio_ch;
extern const NativeTable natives_sun_nio_ch_net;
extern const NativeTable natives_sun_nio_fs;

#endif
