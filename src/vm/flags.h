// flags.h -- the machine's -XX options.
//
// flags.c has one table of them: name, type, where the value goes, what it
// does.  Reading, -XX:+PrintFlagsFinal and -X's list are made from it.  A name
// that is not there is HotSpot's, or wrong: it is ignored with a warning.
#ifndef CEZVE_VM_FLAGS_H
#define CEZVE_VM_FLAGS_H

#include <stdio.h>

#include "vm/options.h"

// "-XX:+Name", "-XX:-Name", "-XX:Name=value".
OptionResult flag_parse(VmOptions *o, const char *option);

// Option `name` in an older spelling, such as -Xmx64m: `text` is a size in
// bytes.  False when it is none.
bool flag_size(VmOptions *o, const char *name, const char *text);

// All of them with their values and where these come from, as `java` prints
// them.
void flags_print(const VmOptions *o, FILE *out);

// A line each: name and meaning.
void flags_help(FILE *out);

#endif
