// log_output.h -- the outputs of log.c, for the reader of -Xlog options.
#ifndef CEZVE_BASE_LOG_OUTPUT_H
#define CEZVE_BASE_LOG_OUTPUT_H

#include "base/log.h"

//   X(name, short name), in the order of a line
// clang-format off
#define LOG_DECORATORS(X) \
  X(time, "t") X(utctime, "utc") X(uptime, "u") X(timemillis, "tm") \
  X(uptimemillis, "um") X(timenanos, "tn") X(uptimenanos, "un") \
  X(hostname, "hn") X(pid, "p") X(tid, "ti") X(level, "l") X(tags, "tg")
// clang-format on
#define DECORATOR_ENUM(name, brief) DECORATE_##name,
typedef enum LogDecorator {
  LOG_DECORATORS(DECORATOR_ENUM) DECORATOR_COUNT
} LogDecorator;

typedef struct LogOutput {
  FILE *file;
  char *name;           // as the option says it: "stdout", "file=gc.txt"
  char *path;           // of a file; owned
  uint32_t decorators;  // bit set of LogDecorator
  uint8_t levels[LOG_TOPIC_COUNT];  // wanted from here on
  uint8_t widths[DECORATOR_COUNT];  // widest so far, which others fill up to
  size_t size, size_max;            // bytes in the file; 0 = does not rotate
  uint32_t count_max;               // files kept beside the active one
} LogOutput;

enum { LOG_OUTPUTS_MAX = 16 };
extern LogOutput log_outputs[LOG_OUTPUTS_MAX];  // the first two: stdout, stderr
extern uint32_t log_output_count;
extern const char *const log_level_names[LOG_OFF + 1];
extern const char *const log_topic_tags[LOG_TOPIC_COUNT];

// A new output to `path`, whose %p and %t are replaced; NULL after a message.
// Older logs of that name are kept, `count` of them.
LogOutput *log_open(const char *path, size_t size_max, uint32_t count);

// Outputs or their levels have changed.
void log_update(void);

#endif
