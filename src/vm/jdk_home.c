#include "vm/jdk_home.h"

#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

// The Java version in DIR/release, e.g. "17.0.2"; "" when it says nothing.
static void release_version(const char *home, char *out, size_t room) {
  *out = '\0';
  char path[PATH_MAX], line[256];
  snprintf(path, sizeof path, "%s/release", home);
  FILE *f = fopen(path, "r");
  if (!f) return;
  while (fgets(line, sizeof line, f)) {
    const char *key = "JAVA_VERSION=\"";
    if (strncmp(line, key, strlen(key)) != 0) continue;
    size_t n = strcspn(line + strlen(key), "\"\n");
    snprintf(out, room, "%.*s", (int)n, line + strlen(key));
    break;
  }
  fclose(f);
}

// Why `home` will not do; NULL when it will.
static const char *objection(const char *home, Arena *arena) {
  char path[PATH_MAX], version[64];
  snprintf(path, sizeof path, "%s/lib/modules", home);
  if (access(path, R_OK) != 0)
    return arena_printf(arena, "%s cannot be read", path);
  release_version(home, version, sizeof version);
  if (version[0] && strcmp(version, "17") != 0 &&
      strncmp(version, "17.", 3) != 0 && strncmp(version, "17-", 3) != 0)
    return arena_printf(arena, "%s is version %s, and 17 is needed", home,
                        version);
  return NULL;
}

static const char *named_by_user(const char *home, const char *by,
                                 Arena *arena) {
  char real[PATH_MAX];
  if (!realpath(home, real)) {
    fprintf(stderr, "Error: %s names %s, which does not exist\n", by, home);
    return NULL;
  }
  const char *why = objection(real, arena);
  if (!why) return arena_copy(arena, real, strlen(real) + 1);
  fprintf(stderr, "Error: %s names no usable class library: %s\n", by, why);
  return NULL;
}

// The home above an executable DIR/bin/java, links followed.
static const char *home_of_java(const char *java, Arena *arena) {
  char real[PATH_MAX];
  if (access(java, X_OK) != 0 || !realpath(java, real)) return NULL;
  for (int up = 0; up < 2; up++) {
    char *slash = strrchr(real, '/');
    if (!slash) return NULL;
    *slash = '\0';
  }
  if (objection(real, arena)) return NULL;
  return arena_copy(arena, real, strlen(real) + 1);
}

static const char *on_path(Arena *arena) {
  const char *path = getenv("PATH");
  while (path && *path) {
    size_t n = strcspn(path, ":");
    char java[PATH_MAX];
    snprintf(java, sizeof java, "%.*s/java", (int)n, path);
    const char *home = home_of_java(java, arena);
    if (home) return home;
    path += n + (path[n] == ':');
  }
  return NULL;
}

static const char *in_usual_places(Arena *arena) {
  static const char *const places[] = {
      "/usr/lib/jvm/java-17-openjdk-*", "/usr/lib/jvm/*17*",
      "/usr/lib/jvm/default-java", "/usr/java/*", "/opt/java/*",
      "/opt/*jdk*17*"};
  const char *found = NULL;
  for (size_t i = 0; i < COUNT(places) && !found; i++) {
    glob_t g;
    if (glob(places[i], 0, NULL, &g) != 0) continue;
    for (size_t k = 0; k < g.gl_pathc && !found; k++) {
      char java[PATH_MAX];
      snprintf(java, sizeof java, "%s/bin/java", g.gl_pathv[k]);
      found = home_of_java(java, arena);
    }
    globfree(&g);
  }
  return found;
}

const char *jdk_home_find(const char *given, Arena *arena) {
  if (given) return named_by_user(given, "--jdk", arena);
  const char *java_home = getenv("JAVA_HOME");
  if (java_home && *java_home)
    return named_by_user(java_home, "JAVA_HOME", arena);
  const char *home = on_path(arena);
  if (!home) home = in_usual_places(arena);
  if (!home)
    fputs("Error: no OpenJDK 17 found: install openjdk-17-jre-headless, set "
          "JAVA_HOME, or use --jdk DIR\n",
          stderr);
  return home;
}
