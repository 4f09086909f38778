// Strings.
#include "jnitest.h"

NATIVE(jstring, JniStringsComeAndGo_units)
(JNIEnv *env, jclass self, jstring s) {
  (void)self;
  jsize n = J(GetStringLength, s);
  jboolean copy = 9;
  const jchar *units = J(GetStringChars, s, &copy);
  jchar *turned = malloc(((size_t)n + 1) * sizeof *turned);
  for (jsize i = 0; i < n; i++) turned[i] = units[n - 1 - i];
  say("%d units, copy said %d", n, copy <= 1);
  J(ReleaseStringChars, s, units);
  jstring r = J(NewString, turned, n);
  free(turned);
  return r;
}

NATIVE(void, JniStringsComeAndGo_utf)(JNIEnv *env, jclass self, jstring s) {
  (void)self;
  const char *text = J(GetStringUTFChars, s, NULL);
  say("%d bytes, %d as counted", J(GetStringUTFLength, s),
      (int)strlen(text));
  for (const char *p = text; *p; p++) printf("%02x", *p & 0xff);
  say(";");
  jstring again = J(NewStringUTF, text);
  J(ReleaseStringUTFChars, s, text);
  say("same length %d", J(GetStringLength, s) == J(GetStringLength, again));
}

static void region(JNIEnv *env, jstring s, jsize start, jsize n) {
  jchar units[64] = {0};
  char text[200];
  memset(text, '~', sizeof text);
  J(GetStringRegion, s, start, n, units);
  if (J(ExceptionCheck)) {
    jthrowable thrown = J(ExceptionOccurred);
    J(ExceptionClear);
    jclass cls = J(FindClass, "java/lang/StringIndexOutOfBoundsException");
    say("%d+%d: out of bounds %d", start, n, J(IsInstanceOf, thrown, cls));
  } else {
    printf("%d+%d:", start, n);
    for (jsize i = 0; i < n; i++) printf(" %x", units[i]);
    say(";");
  }
  J(GetStringUTFRegion, s, start, n, text);
  if (J(ExceptionCheck)) {
    J(ExceptionClear);
    say("utf out of bounds");
    return;
  }
  printf("utf:");
  for (size_t i = 0; i < strlen(text); i++) printf(" %x", text[i] & 0xff);
  say("; then %c", text[strlen(text) + 1]);
}

NATIVE(void, JniStringsComeAndGo_regions)
(JNIEnv *env, jclass self, jstring s) {
  (void)self;
  region(env, s, 0, 3);
  region(env, s, 1, 2);
  region(env, s, 4, 1);
  region(env, s, 5, 1);
  region(env, s, -1, 1);
  region(env, s, 0, -1);
  region(env, s, 2147483647, 2);
}

NATIVE(void, JniStringsComeAndGo_made)(JNIEnv *env, jclass self) {
  (void)self;
  say("empty %d", J(GetStringLength, J(NewStringUTF, "")));
  say("empty %d", J(GetStringLength, J(NewString, NULL, 0)));
  say("null %d", J(NewStringUTF, NULL) != NULL);
  char *large = malloc(200001);
  memset(large, 'x', 200000);
  large[200000] = 0;
  jstring s = J(NewStringUTF, large);
  say("large %d %d", J(GetStringLength, s), J(GetStringUTFLength, s));
  free(large);
  const jchar lone[3] = {0xd800, 0, 0xdc00};
  s = J(NewString, lone, 3);
  say("lone surrogates %d", J(GetStringUTFLength, s));
}
