// log.c -- lines of the log, and the files they go to.
#define _GNU_SOURCE  // gettid
#include "base/log.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/host.h"
#include "base/log_output.h"

#define MILLION 1000000

enum {
  LINE_ROOM = 1024,  // longer messages are allocated
  DEFAULT_DECORATORS =
      1 << DECORATE_uptime | 1 << DECORATE_level | 1 << DECORATE_tags,
};

const char *const log_level_names[] = {"trace",   "debug", "info",
                                       "warning", "error", "off"};
#define TOPIC_TAGS(name, tags) tags,
const char *const log_topic_tags[] = {LOG_TOPICS(TOPIC_TAGS)};

uint8_t log_wanted[] = {[0 ... LOG_TOPIC_COUNT - 1] = LOG_WARNING};

LogOutput log_outputs[LOG_OUTPUTS_MAX] = {
    {.name = "stdout",
     .decorators = DEFAULT_DECORATORS,
     .levels = {[0 ... LOG_TOPIC_COUNT - 1] = LOG_WARNING}},
    {.name = "stderr",
     .decorators = DEFAULT_DECORATORS,
     .levels = {[0 ... LOG_TOPIC_COUNT - 1] = LOG_OFF}},
};
uint32_t log_output_count = 2;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int64_t start;

void log_start(void) {
  start = host_nanos();
}

int64_t log_uptime(void) {
  return host_nanos() - start;
}

void log_update(void) {
  for (uint32_t i = 0; i < LOG_TOPIC_COUNT; i++) {
    log_wanted[i] = LOG_OFF;
    for (uint32_t j = 0; j < log_output_count; j++)
      if (log_outputs[j].levels[i] < log_wanted[i])
        log_wanted[i] = log_outputs[j].levels[i];
  }
}

// -- Files -------------------------------------------------------------------

// `path` with %p replaced by the process and %t by the time it began.
static char *expand(const char *path) {
  char *text = NULL;
  size_t size;
  FILE *out = open_memstream(&text, &size);
  if (!out) return NULL;
  time_t now = time(NULL);
  struct tm tm;
  char when[32] = "";
  if (localtime_r(&now, &tm))
    strftime(when, sizeof when, "%Y-%m-%d_%H-%M-%S", &tm);
  for (const char *p = path; *p; p++) {
    bool special = *p == '%' && (p[1] == 'p' || p[1] == 't');
    if (!special)
      fputc(*p, out);
    else if (*++p == 'p')
      fprintf(out, "%d", getpid());
    else
      fputs(when, out);
  }
  return fclose(out) == 0 ? text : NULL;
}

// The active file becomes one of the kept ones, in place of the oldest.
static void archive(const LogOutput *o) {
  struct timespec oldest = {0};
  char *victim = NULL;
  int digits = snprintf(NULL, 0, "%u", o->count_max - 1);
  for (uint32_t i = 0; i < o->count_max; i++) {
    char *name = NULL;
    struct stat st;
    if (asprintf(&name, "%s.%0*u", o->path, digits, i) < 0) return;
    bool free_name = stat(name, &st) != 0;
    if (free_name || !victim || st.st_mtim.tv_sec < oldest.tv_sec ||
        (st.st_mtim.tv_sec == oldest.tv_sec &&
         st.st_mtim.tv_nsec < oldest.tv_nsec)) {
      free(victim);
      victim = name;
      oldest = st.st_mtim;
    } else {
      free(name);
    }
    if (free_name) break;
  }
  if (victim) rename(o->path, victim);
  free(victim);
}

static bool open_file(LogOutput *o) {
  struct stat st;
  bool regular = stat(o->path, &st) == 0 && S_ISREG(st.st_mode);
  if (regular && o->count_max) archive(o);
  o->file = fopen(o->path, "we");
  o->size = 0;
  return o->file != NULL;
}

LogOutput *log_open(const char *path, size_t size_max, uint32_t count) {
  if (log_output_count == LOG_OUTPUTS_MAX) {
    log_line(LOG_LOGGING, LOG_ERROR, "There are too many outputs.");
    return NULL;
  }
  LogOutput *o = &log_outputs[log_output_count];
  *o = (LogOutput){.path = expand(path),
                   .decorators = DEFAULT_DECORATORS,
                   .size_max = size_max,
                   .count_max = count};
  memset(o->levels, LOG_OFF, sizeof o->levels);
  if (!o->path || asprintf(&o->name, "file=%s", path) < 0 || !open_file(o)) {
    log_line(LOG_LOGGING, LOG_ERROR, "Error opening log file '%s': %s", path,
             strerror(errno));
    free(o->path);
    return NULL;
  }
  log_output_count++;
  return o;
}

// -- Lines -------------------------------------------------------------------

typedef struct Moment {
  struct timespec utc;
  int64_t uptime, monotonic;  // nanoseconds
} Moment;

static int put_date(char *to, size_t n, const struct tm *tm, long nanos) {
  char date[40], zone[8];
  strftime(date, sizeof date, "%Y-%m-%dT%H:%M:%S", tm);
  strftime(zone, sizeof zone, "%z", tm);
  return snprintf(to, n, "%s.%03ld%s", date, nanos / MILLION, zone);
}

static int put_seconds(char *to, size_t n, int64_t nanos) {
  int64_t millis = nanos / MILLION;
  return snprintf(to, n, "%lld.%03llds", (long long)(millis / 1000),
                  (long long)(millis % 1000));
}

static int put_number(char *to, size_t n, int64_t number, const char *unit) {
  return snprintf(to, n, "%lld%s", (long long)number, unit);
}

// The text of decoration `d`; its length.
static int decoration(char *to, size_t n, LogDecorator d, LogTopic topic,
                      LogLevel level, const Moment *at) {
  struct tm tm;
  int64_t millis =
      (int64_t)at->utc.tv_sec * 1000 + at->utc.tv_nsec / MILLION;
  switch (d) {
    case DECORATE_time:
      localtime_r(&at->utc.tv_sec, &tm);
      return put_date(to, n, &tm, at->utc.tv_nsec);
    case DECORATE_utctime:
      gmtime_r(&at->utc.tv_sec, &tm);
      return put_date(to, n, &tm, at->utc.tv_nsec);
    case DECORATE_uptime: return put_seconds(to, n, at->uptime);
    case DECORATE_timemillis: return put_number(to, n, millis, "ms");
    case DECORATE_uptimemillis:
      return put_number(to, n, at->uptime / MILLION, "ms");
    case DECORATE_timenanos: return put_number(to, n, at->monotonic, "ns");
    case DECORATE_uptimenanos: return put_number(to, n, at->uptime, "ns");
    case DECORATE_hostname:
      if (gethostname(to, n) != 0) *to = '\0';
      to[n - 1] = '\0';
      return (int)strlen(to);
    case DECORATE_pid: return put_number(to, n, getpid(), "");
    case DECORATE_tid: return put_number(to, n, gettid(), "");
    case DECORATE_level:
      return snprintf(to, n, "%s", log_level_names[level]);
    case DECORATE_tags:
    default: return snprintf(to, n, "%s", log_topic_tags[topic]);
  }
}

static size_t put_decorations(LogOutput *o, LogTopic topic, LogLevel level,
                              const Moment *at) {
  size_t size = 0;
  for (LogDecorator d = 0; d < DECORATOR_COUNT; d++) {
    if (!(o->decorators >> d & 1)) continue;
    char text[80];
    int n = decoration(text, sizeof text, d, topic, level, at);
    if (n > o->widths[d]) o->widths[d] = (uint8_t)n;
    size += (size_t)fprintf(o->file, "[%-*s]", o->widths[d], text);
  }
  if (o->decorators) size += (size_t)fprintf(o->file, " ");
  return size;
}

static void write_line(LogOutput *o, LogTopic topic, LogLevel level,
                       const Moment *at, const char *message) {
  if (!o->file) o->file = o == &log_outputs[0] ? stdout : stderr;
  o->size += put_decorations(o, topic, level, at);
  o->size += (size_t)fprintf(o->file, "%s\n", message);
  fflush(o->file);
  if (!o->path || !o->size_max || !o->count_max || o->size < o->size_max)
    return;
  fclose(o->file);
  if (!open_file(o)) {
    // Nothing can be written there any more.
    o->file = stderr;
    o->size_max = 0;
    memset(o->levels, LOG_OFF, sizeof o->levels);
  }
}

void log_line(LogTopic topic, LogLevel level, const char *format, ...) {
  if (!log_on(topic, level)) return;
  char room[LINE_ROOM], *message = room;
  va_list args, again;
  va_start(args, format);
  va_copy(again, args);
  int n = vsnprintf(room, sizeof room, format, args);
  if (n >= LINE_ROOM && vasprintf(&message, format, again) < 0) message = room;
  va_end(args);
  va_end(again);
  Moment at = {.uptime = log_uptime(), .monotonic = host_nanos()};
  clock_gettime(CLOCK_REALTIME, &at.utc);
  pthread_mutex_lock(&lock);
  for (uint32_t i = 0; i < log_output_count; i++)
    if (level >= log_outputs[i].levels[topic])
      write_line(&log_outputs[i], topic, level, &at, message);
  pthread_mutex_unlock(&lock);
  if (message != room) free(message);
}
