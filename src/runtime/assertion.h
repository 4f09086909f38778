// assertion.h -- which classes run with assertions (-ea, -da, -esa, -dsa).
#ifndef CEZVE_RUNTIME_ASSERTION_H
#define CEZVE_RUNTIME_ASSERTION_H

#include "base/base.h"

// One -ea or -da; later rules win over earlier ones of the same reach, and a
// class rule over package rules, the longer package over the shorter.
typedef struct AssertionRule {
  const char *name;  // dotted class, package without "...", NULL = all
  bool is_package, enable;
} AssertionRule;

#define ASSERTION_RULES_MAX 256

typedef struct AssertionRules {
  AssertionRule rules[ASSERTION_RULES_MAX];
  uint32_t count;
  bool system;  // -esa
} AssertionRules;

// Add what stands behind "-ea:" or "-da:"; NULL for the bare option.  The
// text must outlive the rules.  Rules beyond the maximum are ignored.
void assertion_add(AssertionRules *a, char *text, bool enable);

// Whether class `name` (internal form) starts with assertions on.
bool assertion_enabled(const AssertionRules *a, bool is_system,
                       const char *name, size_t size);

#endif
