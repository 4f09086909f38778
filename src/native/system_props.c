// system_props.c -- jdk.internal.util.SystemProps$Raw: what the system says
// of itself, and what the command line did.
//
// platformProperties() is an array whose indices are constants of the Java
// class; they are looked up by name.

#define _GNU_SOURCE
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "native/native.h"

// Store `value` (UTF-8; NULL = leave it null) at index `_<name>_NDX`.  False
// with an exception pending.
static bool put(Thread *t, Ref *array, const char *name, const char *value) {
  if (!value) return true;
  char constant[64];
  snprintf(constant, sizeof constant, "_%s_NDX", name);
  int32_t index = known_static(t, K_SystemPropsRaw, constant, "I")->i;
  Ref s = string_of(t, value);
  if (s == 0) return false;
  CHECK(index >= 0 && (uint32_t)index < array_length(*array));
  ref_store(t, &REF_ELEMS(*array)[index], s);
  return true;
}

// -- Locale ------------------------------------------------------------------

// The parts of "language_COUNTRY.encoding@variant"; "" where absent.
typedef struct LocaleName {
  char language[32], country[32], script[8], variant[32];
} LocaleName;

static void copy_part(char *out, size_t room, const char *from, size_t n) {
  if (n >= room) n = 0;  // no such thing exists
  memcpy(out, from, n);
  out[n] = 0;
}

// Modifiers that name a script.
static const char *const scripts[][2] = {
    {"cyrillic", "Cyrl"}, {"devanagari", "Deva"}, {"iqtelif", "Latn"},
    {"latin", "Latn"},    {"Arab", "Arab"},       {"Cyrl", "Cyrl"},
    {"Deva", "Deva"},     {"Latn", "Latn"},
};

static LocaleName parse_locale(int category) {
  LocaleName out = {0};
  const char *name = setlocale(category, NULL);
  if (!name || strcmp(name, "C") == 0 || strcmp(name, "POSIX") == 0)
    name = "en_US";
  size_t language = strcspn(name, "_.@");
  copy_part(out.language, sizeof out.language, name, language);
  const char *p = name + language;
  if (*p == '_') {
    size_t n = strcspn(++p, ".@");
    copy_part(out.country, sizeof out.country, p, n);
    p += n;
  }
  p += strcspn(p, "@");
  if (*p == '@') {
    copy_part(out.variant, sizeof out.variant, p + 1, strlen(p + 1));
    for (size_t i = 0; i < COUNT(scripts); i++) {
      if (strcmp(out.variant, scripts[i][0]) != 0) continue;
      memcpy(out.script, scripts[i][1], 5);
      out.variant[0] = 0;
      break;
    }
    // The one other that the library knows; "euro" and friends are currency.
    if (strcmp(out.variant, "nynorsk") != 0) out.variant[0] = 0;
    if (out.variant[0]) memcpy(out.variant, "NY", 3);
  }
  if (strcmp(out.language, "C") == 0 || strcmp(out.language, "POSIX") == 0)
    memcpy(out.language, "en", 3);
  return out;
}

static const char *nonempty(const char *s) {
  return s[0] ? s : NULL;
}

static bool put_locale(Thread *t, Ref *array, const char *kind,
                       int category) {
  LocaleName l = parse_locale(category);
  const char *values[4] = {l.language, l.country, l.script, l.variant};
  static const char *const names[4] = {"language", "country", "script",
                                       "variant"};
  for (int i = 0; i < 4; i++) {
    char name[32];
    snprintf(name, sizeof name, "%s_%s", kind, names[i]);
    if (!put(t, array, name, nonempty(values[i]))) return false;
  }
  return true;
}

// The encoding of file names and files; main() has called setlocale().
static bool put_encodings(Thread *t, Ref *array) {
  const char *encoding = nl_langinfo(CODESET);
  if (!encoding || !encoding[0]) encoding = "ISO8859-1";
  return put(t, array, "file_encoding", encoding) &&
         put(t, array, "sun_jnu_encoding", encoding) &&
         put(t, array, "sun_stdout_encoding", isatty(1) ? encoding : NULL) &&
         put(t, array, "sun_stderr_encoding", isatty(2) ? encoding : NULL);
}

// -- The rest ----------------------------------------------------------------

static bool put_user(Thread *t, Ref *array) {
  char memory[4096], cwd[PATH_MAX];
  struct passwd entry, *found = NULL;
  getpwuid_r(getuid(), &entry, memory, sizeof memory, &found);
  const char *home = found ? found->pw_dir : NULL;
  if (!home || !home[0] || !home[1]) home = getenv("HOME");
  if (!home) home = "?";
  const char *name = found && found->pw_name[0] ? found->pw_name : "?";
  return put(t, array, "user_name", name) &&
         put(t, array, "user_home", home) &&
         put(t, array, "user_dir", getcwd(cwd, sizeof cwd) ? cwd : ".");
}

#if defined(__x86_64__)
#define ARCH "amd64"
#elif defined(__aarch64__)
#define ARCH "aarch64"
#else
#error "name the processor as the class library does"
#endif

static bool put_system(Thread *t, Ref *array) {
  struct utsname system;
  bool known = uname(&system) == 0;
  bool big = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__;
  return put(t, array, "os_name", known ? system.sysname : "Linux") &&
         put(t, array, "os_version", known ? system.release : "Unknown") &&
         put(t, array, "os_arch", ARCH) &&
         put(t, array, "file_separator", "/") &&
         put(t, array, "path_separator", ":") &&
         put(t, array, "line_separator", "\n") &&
         put(t, array, "java_io_tmpdir", "/tmp") &&
         put(t, array, "sun_arch_data_model", "64") &&
         put(t, array, "sun_cpu_endian", big ? "big" : "little") &&
         put(t, array, "sun_io_unicode_encoding",
             big ? "UnicodeBig" : "UnicodeLittle");
}

static void Raw_platformProperties(Thread *t, Slot *a) {
  int32_t n = known_static(t, K_SystemPropsRaw, "FIXED_LENGTH", "I")->i;
  Ref *array = root(t, ref_array_new(t, K_String, n));
  if (*array && put_locale(t, array, "display", LC_MESSAGES) &&
      put_locale(t, array, "format", LC_CTYPE) && put_encodings(t, array) &&
      put_user(t, array))
    put_system(t, array);
  RETURN_REF(*array);
}

static void Raw_vmProperties(Thread *t, Slot *a) {
  uint32_t n = t->rt->property_count;
  Ref *array = root(t, ref_array_new(t, K_String, (int32_t)(2 * n)));
  for (uint32_t i = 0; *array && i < 2 * n; i++) {
    const Property *p = &t->rt->properties[i / 2];
    Ref s = string_of(t, i % 2 == 0 ? p->key : p->value);
    if (s == 0) return;
    ref_store(t, &REF_ELEMS(*array)[i], s);
  }
  RETURN_REF(*array);
}

// clang-format off
#define RAW "jdk/internal/util/SystemProps$Raw"
static const NativeRow rows[] = {
  {RAW, "platformProperties", "()[Ljava/lang/String;",
   Raw_platformProperties},
  {RAW, "vmProperties", "()[Ljava/lang/String;", Raw_vmProperties},
};
// clang-format on
NATIVE_TABLE(natives_system_props);
