// libjvm.h -- being libjvm.so for the JDK's own libraries.
//
//   libmanagement.so --needs--> libjava.so --needs--> libjvm.so
//     $JAVA_HOME/lib              $JAVA_HOME/lib        a file in memory,
//                                                       jumps to jvm_*.c
//
// The dynamic linker takes a library that is loaded under the wanted name,
// wherever it came from.  So before the first library is loaded, a small
// libjvm.so, part of this program's constant data, is written to a file that
// exists in memory only and opened.
#ifndef CEZVE_NATIVE_LIBJVM_H
#define CEZVE_NATIVE_LIBJVM_H

#include <stdbool.h>

// Open it, the first time.  False when the system has no way to.
bool libjvm_provide(void);

#endif
