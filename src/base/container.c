// container.c -- what a control group leaves of the machine: host_processors()
// and host_memory().
//
// /proc/self/cgroup names the group of each controller, "4:memory:/a/b", and
// that of the unified hierarchy, "0::/a/b".  In a container the path may be the
// host's, of which only the root is to be seen here.
#define _GNU_SOURCE  // sched_getaffinity
#include <limits.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/host.h"

// The first line of a group's file; false when there is none.
static bool read_limit(const char *controller, const char *group,
                       const char *file, char *line, size_t n) {
  const char *const groups[] = {group, ""};
  for (size_t i = 0; i < COUNT(groups); i++) {
    char path[PATH_MAX];
    int size = snprintf(path, sizeof path, "/sys/fs/cgroup%s%s%s/%s",
                        *controller ? "/" : "", controller, groups[i], file);
    FILE *f = size < (int)sizeof path ? fopen(path, "re") : NULL;
    if (!f) continue;
    bool good = fgets(line, (int)n, f) != NULL;
    fclose(f);
    if (good) return true;
  }
  return false;
}

// Is `name` one of the controllers of the list?
static bool lists(const char *controllers, const char *name) {
  size_t n = strlen(name);
  for (const char *p = controllers; (p = strstr(p, name)) != NULL; p += n)
    if ((p == controllers || p[-1] == ',') && (p[n] == '\0' || p[n] == ','))
      return true;
  return false;
}

// The line of the group that has `controller`, cut at the colons: the list of
// controllers, "" for the unified hierarchy, and its path.
static bool find_group(const char *controller, char *line, size_t n,
                       const char **controllers, const char **path) {
  FILE *f = fopen("/proc/self/cgroup", "re");
  if (!f) return false;
  bool found = false;
  while (!found && fgets(line, (int)n, f)) {
    line[strcspn(line, "\n")] = '\0';
    char *first = strchr(line, ':');
    char *second = first ? strchr(first + 1, ':') : NULL;
    if (!second) continue;
    *second = '\0';
    *controllers = first + 1;
    *path = second + 1;
    found = **controllers == '\0' || lists(*controllers, controller);
  }
  fclose(f);
  return found;
}

// Processors that a quota of time leaves; 0 without one.
static int quota(void) {
  char group[PATH_MAX], text[64], period_text[64];
  const char *controllers, *path;
  long long most = 0, period = 0;
  if (!find_group("cpu", group, sizeof group, &controllers, &path)) return 0;
  if (*controllers == '\0') {
    if (!read_limit("", path, "cpu.max", text, sizeof text)) return 0;
    if (sscanf(text, "%lld %lld", &most, &period) != 2) return 0;
  } else {
    if (!read_limit(controllers, path, "cpu.cfs_quota_us", text, sizeof text) ||
        !read_limit(controllers, path, "cpu.cfs_period_us", period_text,
                    sizeof period_text))
      return 0;
    most = atoll(text);
    period = atoll(period_text);
  }
  if (most <= 0 || period <= 0 || most / period >= INT_MAX) return 0;
  return (int)((most + period - 1) / period);
}

int host_processors(void) {
  cpu_set_t set;
  int n = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
  int most = quota();
  if (most && most < n) n = most;
  return n > 0 ? n : 1;
}

size_t host_memory(void) {
  size_t physical =
      (size_t)sysconf(_SC_PHYS_PAGES) * (size_t)sysconf(_SC_PAGESIZE);
  char group[PATH_MAX], text[64];
  const char *controllers, *path;
  if (!find_group("memory", group, sizeof group, &controllers, &path))
    return physical;
  bool unified = *controllers == '\0';
  if (!read_limit(controllers, path,
                  unified ? "memory.max" : "memory.limit_in_bytes", text,
                  sizeof text))
    return physical;
  unsigned long long most = strtoull(text, NULL, 10);  // 0 for "max"
  return most && most < physical ? (size_t)most : physical;
}
