// arg_file.h -- command lines with @argfiles, as the `java` launcher reads
// them.
#ifndef CEZVE_CLI_ARG_FILE_H
#define CEZVE_CLI_ARG_FILE_H

#include "base/arena.h"

typedef struct ArgList {
  Arena arena;
  char **items;
  uint32_t count, room;
} ArgList;

void arg_list_add(ArgList *l, const char *text);
void arg_list_drop(ArgList *l);

// Add `text` split as the contents of an argument file: white space
// separates, quotes group, backslash escapes inside quotes, # comments.
void arg_list_add_split(ArgList *l, const char *text, size_t n);

// Add one word of the command line: "@file" becomes the file's words, "@@x"
// becomes "@x".  False after a message on stderr.
bool arg_list_expand(ArgList *l, const char *word);

#endif
