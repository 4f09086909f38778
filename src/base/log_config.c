// log_config.c -- reading -Xlog options.
#include <stdlib.h>

#include "base/log_output.h"

// As `java` has them where an option does not say.
enum { FILE_SIZE = 20 << 20, FILE_COUNT = 5, FILE_COUNT_MAX = 1000 };

// A part of the option's text, from `at` on.
typedef struct Part {
  const char *at;
  size_t size;
} Part;

static bool part_is(Part p, const char *text) {
  return p.size == strlen(text) && memcmp(p.at, text, p.size) == 0;
}

// Cut off what stands before the first `end` of `*rest`, and the `end`.  What
// stands in double quotes is not looked at.
static Part cut(Part *rest, char end) {
  bool quoted = false;
  Part first = {rest->at, 0};
  while (first.size < rest->size) {
    char c = rest->at[first.size];
    if (c == '"') quoted = !quoted;
    if (c == end && !quoted) break;
    first.size++;
  }
  size_t used = first.size + (first.size < rest->size);
  rest->at += used;
  rest->size -= used;
  return first;
}

static bool complain(const char *what, Part p) {
  log_line(LOG_LOGGING, LOG_ERROR, "%s '%.*s'", what, (int)p.size, p.at);
  return false;
}

// -- What --------------------------------------------------------------------

static bool parse_level(Part p, LogLevel *out) {
  for (LogLevel l = LOG_TRACE; l <= LOG_OFF; l++) {
    if (!part_is(p, log_level_names[l])) continue;
    *out = l;
    return true;
  }
  return complain("Invalid level in log selection:", p);
}

static uint32_t count_tags(Part tags, char separator) {
  uint32_t n = 0;
  for (; tags.size; n++) cut(&tags, separator);
  return n;
}

static bool topic_has(LogTopic topic, Part tag) {
  Part tags = {log_topic_tags[topic], strlen(log_topic_tags[topic])};
  while (tags.size) {
    Part one = cut(&tags, ',');
    if (one.size == tag.size && memcmp(one.at, tag.at, tag.size) == 0)
      return true;
  }
  return false;
}

// Does the topic have all of `tags`, and with `exact` no others?
static bool matches(LogTopic topic, Part tags, bool exact) {
  const char *own = log_topic_tags[topic];
  if (exact &&
      count_tags((Part){own, strlen(own)}, ',') != count_tags(tags, '+'))
    return false;
  while (tags.size)
    if (!topic_has(topic, cut(&tags, '+'))) return false;
  return true;
}

// One selection such as "gc+heap*=debug" into levels, where it matches.
static bool select_topics(Part selection, uint8_t *levels) {
  Part whole = selection, tags = cut(&selection, '=');
  LogLevel level = LOG_INFO;
  if (tags.size < whole.size && !parse_level(selection, &level)) return false;
  bool all = part_is(tags, "all") || tags.size == 0, found = all;
  bool exact = tags.size == 0 || tags.at[tags.size - 1] != '*';
  if (!exact) tags.size--;
  for (LogTopic i = 0; i < LOG_TOPIC_COUNT; i++) {
    if (!all && !matches(i, tags, exact)) continue;
    levels[i] = (uint8_t)level;
    found = true;
  }
  if (!found)
    log_line(LOG_LOGGING, LOG_WARNING, "No tag set matches selection: %.*s",
             (int)tags.size, tags.at);
  return true;
}

// -- Where -------------------------------------------------------------------

static bool parse_file_options(Part text, size_t *size, size_t *count) {
  *size = FILE_SIZE;
  *count = FILE_COUNT;
  while (text.size) {
    Part option = cut(&text, ','), value = option;
    Part key = cut(&value, '=');
    size_t *to = part_is(key, "filesize")    ? size
                 : part_is(key, "filecount") ? count
                                             : NULL;
    if (!to || !size_parse(value.at, value.size, to) || *count > FILE_COUNT_MAX)
      return complain("Invalid output option", option);
  }
  return true;
}

static bool begins(Part p, const char *prefix) {
  size_t n = strlen(prefix);
  return p.size >= n && memcmp(p.at, prefix, n) == 0;
}

static LogOutput *find_output(Part name, Part options) {
  bool is_file = begins(name, "file=");
  if (is_file) {
    name.at += 5;
    name.size -= 5;
  }
  if (name.size > 1 && name.at[0] == '"' && name.at[name.size - 1] == '"') {
    name.at++;
    name.size -= 2;
  }
  if (!name.size && !is_file) return &log_outputs[0];
  for (uint32_t i = 0; i < log_output_count; i++) {
    LogOutput *o = &log_outputs[i];
    const char *known = o->path ? o->name + 5 : o->name;
    if (!part_is(name, known) || (is_file && !o->path)) continue;
    if (options.size)
      log_line(LOG_LOGGING, LOG_WARNING,
               "Output options for existing outputs are ignored.");
    return o;
  }
  if (!is_file && memchr(name.at, '=', name.size)) {
    complain("Unsupported log output type:", name);
    return NULL;
  }
  size_t size, count;
  if (!parse_file_options(options, &size, &count)) return NULL;
  char *path = strndup(name.at, name.size);
  LogOutput *o = path ? log_open(path, size, (uint32_t)count) : NULL;
  free(path);
  return o;
}

// -- How ---------------------------------------------------------------------

static bool parse_decorators(Part text, uint32_t *out) {
  static const struct {
    const char *name, *brief;
  } known[] = {
#define DECORATOR_NAMES(name, brief) {#name, brief},
      LOG_DECORATORS(DECORATOR_NAMES)};
  uint32_t set = 0;
  if (part_is(text, "none")) text.size = 0;
  while (text.size) {
    Part p = cut(&text, ',');
    LogDecorator d = 0;
    while (d < DECORATOR_COUNT && !part_is(p, known[d].name) &&
           !part_is(p, known[d].brief))
      d++;
    if (d == DECORATOR_COUNT) return complain("Invalid decorator", p);
    set |= 1u << d;
  }
  *out = set;
  return true;
}

static void disable_all(void) {
  for (uint32_t i = 0; i < log_output_count; i++)
    memset(log_outputs[i].levels, LOG_OFF, sizeof log_outputs[i].levels);
}

bool log_configure(const char *text) {
  Part rest = {text, strlen(text)};
  if (rest.size) cut(&rest, ':');
  Part what = cut(&rest, ':'), output = cut(&rest, ':');
  Part decorators = cut(&rest, ':'), options = rest;
  if (part_is(what, "async")) return true;  // Lines are written at once.
  if (part_is(what, "disable")) {
    disable_all();
    log_update();
    return true;
  }
  LogOutput *o = find_output(output, options);
  if (!o) return false;
  uint32_t set = o->decorators;
  if (decorators.size && !parse_decorators(decorators, &set)) return false;
  uint8_t levels[LOG_TOPIC_COUNT];
  memcpy(levels, o->levels, sizeof levels);
  bool good = what.size || select_topics(what, levels);
  while (what.size && good) good = select_topics(cut(&what, ','), levels);
  if (!good) return false;
  memcpy(o->levels, levels, sizeof levels);
  o->decorators = set;
  log_update();
  return true;
}

void log_help(FILE *out) {
  fputs("-Xlog Usage: -Xlog[:[selections][:[output][:[decorators]"
        "[:output-options]]]]\n"
        "\t where 'selections' are combinations of tags and levels of the "
        "form tag1[+tag2...][*][=level][,...]\n"
        "\t NOTE: Unless wildcard (*) is specified, only log messages tagged "
        "with exactly the tags specified will be matched.\n\n"
        "Available log levels:\n off, trace, debug, info, warning, error\n\n"
        "Available log decorators:\n",
        out);
  const char *comma = " ";
#define SAY_DECORATOR(name, brief) \
  fprintf(out, "%s%s (%s)", comma, #name, brief); \
  comma = ", ";
  LOG_DECORATORS(SAY_DECORATOR)
  fputs("\n Decorators can also be specified as 'none' for no decoration.\n\n"
        "Available tag sets:\n",
        out);
  for (LogTopic i = 0; i < LOG_TOPIC_COUNT; i++) {
    fputc(' ', out);
    for (const char *p = log_topic_tags[i]; *p; p++)
      fputc(*p == ',' ? '+' : *p, out);
    fputc('\n', out);
  }
  fputs(" Specifying 'all' instead of a tag combination matches all tag "
        "combinations.\n\n"
        "Available log outputs:\n stdout/stderr\n file=<filename>\n"
        "  If the filename contains %p and/or %t, they will expand to the "
        "JVM's PID and startup timestamp, respectively.\n"
        "  Additional output-options for file outputs:\n"
        "   filesize=..  - Size at which the file is rotated (K, M, G); 0 for "
        "never.\n"
        "   filecount=.. - Number of files to keep beside the active one; 0 "
        "overwrites.\n\n"
        "Some examples:\n -Xlog:gc\n -Xlog:gc*=debug:file=gc.txt:uptime,tags"
        "\n -Xlog:class+load,class+init:stderr:none\n -Xlog:disable\n",
        out);
}
