// jdk_home.h -- finding the class library: an installed OpenJDK 17.
#ifndef CEZVE_VM_JDK_HOME_H
#define CEZVE_VM_JDK_HOME_H

#include "base/arena.h"

// The JDK or JRE to use: `given` (--jdk) if not NULL, then JAVA_HOME, then
// `java` on the PATH, then the usual places.  What the user named must be a
// version 17 with a readable lib/modules; elsewhere others are passed over.
// NULL after a message on stderr.
const char *jdk_home_find(const char *given, Arena *arena);

#endif
