// spawn.h -- starting another program.
#ifndef CEZVE_NATIVE_SPAWN_H
#define CEZVE_NATIVE_SPAWN_H

#include <sys/types.h>

#include "base/arena.h"

typedef struct Spawn {
  const char *program;   // searched along PATH unless it has a slash
  char **argv;           // argv[0] is the program; NULL at the end
  char **env;            // NULL at the end
  const char *directory; // to start in; NULL = ours
  int fds[3];            // what the child is to have as 0, 1, 2; -1 = a pipe.
                         // After success: our ends of the pipes, else -1
  bool merge_errors;     // 2 is what 1 is
} Spawn;

// Start it.  The process number, or -errno, which is also what the child met
// before the program ran; then nothing is left open.  The calling thread
// counts as blocked meanwhile.
pid_t spawn(Spawn *s, Arena *scratch);

#endif
