#include "runtime/assertion.h"

void assertion_add(AssertionRules *a, char *text, bool enable) {
  if (a->count == ASSERTION_RULES_MAX) return;
  AssertionRule *r = &a->rules[a->count++];
  *r = (AssertionRule){.name = text, .enable = enable};
  if (!text) return;
  for (char *p = text; *p; p++)
    if (*p == '.') *p = '/';
  size_t n = strlen(text);
  if (n >= 3 && strcmp(text + n - 3, "///") == 0) {
    text[n - 3] = '\0';
    r->is_package = true;
  }
}

// How specifically a rule names the class: 0 does not, else longer is more.
static size_t reach(const AssertionRule *r, const char *name, size_t size,
                    size_t package) {
  if (!r->name) return 1;
  size_t n = strlen(r->name);
  if (!r->is_package)
    return n == size && memcmp(r->name, name, n) == 0 ? SIZE_MAX : 0;
  if (n == 0) return package == 0 ? 2 : 0;
  bool inside = n <= package && memcmp(r->name, name, n) == 0 &&
                (n == package || name[n] == '/');
  return inside ? n + 2 : 0;
}

bool assertion_enabled(const AssertionRules *a, bool is_system,
                       const char *name, size_t size) {
  size_t package = size;
  while (package > 0 && name[package - 1] != '/') package--;
  if (package > 0) package--;
  bool enabled = is_system && a->system;
  size_t best = 0;
  for (uint32_t i = 0; i < a->count; i++) {
    const AssertionRule *r = &a->rules[i];
    if (is_system && !r->name) continue;  // a bare -ea spares system classes
    size_t now = reach(r, name, size, package);
    if (now == 0 || now < best) continue;
    best = now;
    enabled = r->enable;
  }
  return enabled;
}
