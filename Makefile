# make [MODE=release|debug|asan|tsan|stress] [all|unit|check|layers|clean]
#
# Each mode builds into a folder of its own; a bare `make` leaves the command
# at build/release/cezve.
MODE   ?= release
BUILD  := build/$(MODE)
CC     ?= gcc
WARN   := -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wvla
COMMON := -std=gnu17 $(WARN) -Isrc -Itests -Iinclude -MMD -MP -pthread \
          -fno-strict-aliasing -fwrapv
FLAGS_release := -O2 -g1 -DNDEBUG
FLAGS_debug   := -Og -g
FLAGS_asan    := -O1 -g -fno-omit-frame-pointer \
                 -fsanitize=address,undefined -fno-sanitize-recover=undefined
FLAGS_tsan    := -O1 -g -fsanitize=thread -Wno-shadow  # JAVA_LOAD() nests
FLAGS_stress  := -O1 -g -DCEZVE_GC_STRESS
CFLAGS  += $(COMMON) $(FLAGS_$(MODE))
LDFLAGS += $(FLAGS_$(MODE)) -pthread
# libffi of the system as an archive where it has one that shared libraries
# can take in: a library to be found at each start costs time.
FFI     := $(if $(wildcard $(shell $(CC) -print-file-name=libffi_pic.a)),-l:libffi_pic.a,-lffi)
LIBS    := -lz $(FFI) -lm -ldl

SRCS := $(wildcard src/*/*.c)
MAIN := src/cli/main.c
OBJS := $(SRCS:%.c=$(BUILD)/%.o) $(BUILD)/src/native/libjvm_blob.o
LIB  := $(BUILD)/libcezve.a
CMD  := $(BUILD)/cezve
UNIT := $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(wildcard tests/unit/test_*.c))
FUZZ := $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))

all: $(CMD)

$(BUILD)/%.o: %.c Makefile
	@mkdir -p $(@D)
	@echo "CC $<"
	@$(CC) $(CFLAGS) -c $< -o $@

# What libraries of the JDK are linked with, as constant data (libjvm.h).
$(BUILD)/libjvm.so: src/native/libjvm_stub.S src/native/libjvm.map src/native/jvm_functions.h
	@mkdir -p $(@D)
	@$(CC) -Isrc -shared -nostdlib -Wl,-soname,libjvm.so -Wl,-z,noexecstack \
	  -Wl,--version-script=src/native/libjvm.map -o $@ $<

$(BUILD)/src/native/libjvm_blob.o: src/native/libjvm_blob.S $(BUILD)/libjvm.so
	@mkdir -p $(@D)
	@$(CC) -DLIBJVM_FILE='"$(BUILD)/libjvm.so"' -c $< -o $@

# Small objects are zeroed and frames pushed by plain stores in the loop.
$(BUILD)/src/interp/interp.o: CFLAGS += -fno-tree-slp-vectorize -fno-tree-loop-distribute-patterns

$(LIB): $(filter-out $(BUILD)/$(MAIN:.c=.o),$(OBJS))
	@rm -f $@
	@ar rcs $@ $^

$(CMD): $(BUILD)/$(MAIN:.c=.o) $(LIB)
	@echo "LD $@"
	@$(CC) $(LDFLAGS) -o $@ $^ $(LIBS)

# The machine as a shared library: the same sources, independent of position.
# What it keeps per thread is small enough for the room that a process has for
# libraries opened late, so access to it stays cheap.
PIC_OBJS := $(patsubst $(BUILD)/%,$(BUILD)/pic/%,$(filter-out $(BUILD)/$(MAIN:.c=.o),$(OBJS)))
$(BUILD)/pic/%.o: %.c Makefile
	@mkdir -p $(@D)
	@echo "CC -fPIC $<"
	@$(CC) $(CFLAGS) -fPIC -fvisibility=hidden -ftls-model=initial-exec -c $< -o $@

$(BUILD)/pic/src/native/libjvm_blob.o: $(BUILD)/src/native/libjvm_blob.o
	@mkdir -p $(@D)
	@cp $< $@

$(BUILD)/libcezve.so: $(PIC_OBJS)
	@echo "LD $@"
	@$(CC) $(LDFLAGS) -shared -Wl,-soname,libcezve.so -Wl,--exclude-libs,ALL \
	  -o $@ $^ $(LIBS)

lib: $(BUILD)/libcezve.so

$(BUILD)/pic/src/interp/interp.o: CFLAGS += -fno-tree-slp-vectorize -fno-tree-loop-distribute-patterns

$(BUILD)/unit/%: $(BUILD)/tests/unit/%.o $(LIB)
	@mkdir -p $(@D)
	@echo "LD $@"
	@$(CC) $(LDFLAGS) -o $@ $^ -lcmocka $(LIBS)

$(BUILD)/fuzz/%: $(BUILD)/tests/fuzz/%.o $(BUILD)/tests/fuzz/replay.o $(LIB)
	@mkdir -p $(@D)
	@echo "LD $@"
	@$(CC) $(LDFLAGS) -o $@ $^ $(LIBS)

unit: $(UNIT)
	@for t in $(UNIT); do $$t || exit 1; done

fuzz: $(FUZZ)

# The conformance suite under this machine, and under OpenJDK's: its compilers,
# its interpreter, and the Zero interpreter (openjdk-17-jre-zero).
conformance: $(CMD)
	@tests/conformance/run --launcher $(CMD)

conformance-oracle:
	@for l in "java" "java -Xint" "java -zero"; do \
	  tests/conformance/run --launcher "$$l" || exit 1; done

# Real applications, under java and under this machine; not part of the checks
# of every change, for it installs packages and takes minutes.
test-apps: $(CMD)
	@tests/run-apps -l $(abspath $(CMD))

# What depends on timing, a hundred times.
soak: $(CMD)
	@tests/run-soak -l $(abspath $(CMD))

# Does the conformance suite find deliberate faults?
faults:
	@tests/conformance/prove-faults

# Natives of java.base with absurd arguments, under java and under this machine.
absurd: $(CMD)
	@tests/natives/run $(abspath $(CMD))

layers:
	@tools/check_layers

clean:
	rm -rf build

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
.PHONY: all lib unit fuzz conformance conformance-oracle test-apps soak faults absurd layers clean
.SECONDARY:
