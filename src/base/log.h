// log.h -- what the machine tells about itself: -Xlog.
//
// A message belongs to a topic, a set of tags such as class+load, and has a
// level.  An output (standard output, standard error, a file) wants some topics
// from some level on and puts decorations in front of each line:
//
//   -Xlog:class+load,gc*=debug:file=gc.txt:uptime,tags:filecount=3
//         what                 output      decorators  output options
//
//   [0.123s][info][class,load] java.lang.Object source: jrt:/java.base
//
// Outputs belong to the process, as standard output does, so their state is
// the process's and stands outside the image.  Where nothing is wanted a
// message costs one load and a branch.
#ifndef CEZVE_BASE_LOG_H
#define CEZVE_BASE_LOG_H

#include <stdio.h>

#include "base/base.h"

//   X(name, tags in the order of a line)
// clang-format off
#define LOG_TOPICS(X) \
  X(CLASS_INIT,   "class,init") \
  X(CLASS_LOAD,   "class,load") \
  X(CLASS_UNLOAD, "class,unload") \
  X(EXCEPTIONS,   "exceptions") \
  X(GC,           "gc") \
  X(GC_HEAP,      "gc,heap") \
  X(LOGGING,      "logging") \
  X(SAFEPOINT,    "safepoint") \
  X(STARTUPTIME,  "startuptime")
// clang-format on
#define LOG_ENUM(name, tags) LOG_##name,
typedef enum LogTopic { LOG_TOPICS(LOG_ENUM) LOG_TOPIC_COUNT } LogTopic;

typedef enum LogLevel {
  LOG_TRACE,
  LOG_DEBUG,
  LOG_INFO,
  LOG_WARNING,
  LOG_ERROR,
  LOG_OFF,
} LogLevel;

// By topic: the lowest level that some output wants.  Set while options are
// read, before a second thread runs.
extern uint8_t log_wanted[LOG_TOPIC_COUNT];

static inline bool log_on(LogTopic topic, LogLevel level) {
  return UNLIKELY(level >= log_wanted[topic]);
}

// Write a message of one or several lines to the outputs that want it.
// Thread-safe.  Does nothing for others; ask log_on() before the arguments
// cost anything.
void log_line(LogTopic topic, LogLevel level, const char *format, ...)
    PRINTF(3, 4);

// The text of an -Xlog option from the first colon on (":gc"), or "" for a
// bare -Xlog.  False after an error message.
bool log_configure(const char *text);

// The text of -Xlog:help.
void log_help(FILE *out);

// The machine starts now; nanoseconds since.
void log_start(void);
int64_t log_uptime(void);

#endif
