#include "cli/arg_file.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#define ARG_FILE_MAX ((size_t)64 << 20)

void arg_list_add(ArgList *l, const char *text) {
  if (l->count == l->room) {
    l->room = l->room ? 2 * l->room : 32;
    l->items = realloc(l->items, l->room * sizeof *l->items);
    CHECK(l->items);
  }
  l->items[l->count] = arena_copy(&l->arena, text, strlen(text) + 1);
  CHECK(l->items[l->count]);
  l->count++;
}

void arg_list_drop(ArgList *l) {
  free(l->items);
  arena_drop(&l->arena);
}

static char unescaped(char c) {
  switch (c) {
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case 'f': return '\f';
    default: return c;
  }
}

// A word: what stands up to white space outside quotes.  Reads from *at and
// writes at most as many bytes as it reads.
static size_t read_word(const char **at, const char *end, char *out) {
  const char *p = *at;
  size_t n = 0;
  char quote = '\0';
  for (; p < end; p++) {
    if (quote) {
      if (*p == quote) {
        quote = '\0';
      } else if (*p == '\\' && p + 1 < end) {
        p++;
        if (*p == '\n' || *p == '\r') {  // a continued line: skip its indent
          while (p + 1 < end && isspace((unsigned char)p[1])) p++;
        } else {
          out[n++] = unescaped(*p);
        }
      } else if (*p == '\n' || *p == '\r') {
        break;  // an open quote ends with its line
      } else {
        out[n++] = *p;
      }
    } else if (*p == '"' || *p == '\'') {
      quote = *p;
    } else if (isspace((unsigned char)*p)) {
      break;
    } else {
      out[n++] = *p;
    }
  }
  *at = p;
  return n;
}

void arg_list_add_split(ArgList *l, const char *text, size_t n) {
  char *word = malloc(n + 1);
  CHECK(word);
  const char *end = text + n;
  while (text < end) {
    if (isspace((unsigned char)*text)) {
      text++;
    } else if (*text == '#') {
      while (text < end && *text != '\n' && *text != '\r') text++;
    } else {
      word[read_word(&text, end, word)] = '\0';
      arg_list_add(l, word);
    }
  }
  free(word);
}

bool arg_list_expand(ArgList *l, const char *word) {
  if (word[0] != '@' || word[1] == '\0') {
    arg_list_add(l, word);
    return true;
  }
  if (word[1] == '@') {
    arg_list_add(l, word + 1);
    return true;
  }
  FILE *f = fopen(word + 1, "r");
  struct stat st;
  if (!f || fstat(fileno(f), &st) != 0) {
    fprintf(stderr, "Error: could not open `%s'\n", word + 1);
    if (f) fclose(f);
    return false;
  }
  if ((size_t)st.st_size > ARG_FILE_MAX) {
    fprintf(stderr, "Error: `%s' is too large\n", word + 1);
    fclose(f);
    return false;
  }
  char *text = malloc((size_t)st.st_size + 1);
  CHECK(text);
  size_t n = fread(text, 1, (size_t)st.st_size, f);
  fclose(f);
  arg_list_add_split(l, text, n);
  free(text);
  return true;
}
