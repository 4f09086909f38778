// Any bytes as a class file, as a stranger's and as the boot library's: what
// the description says of them must be there to be read.
#include "classfile/bytecode.h"
#include "classfile/class_file.h"
#include "classfile/descriptor.h"

int fuzz_one(const uint8_t *data, size_t size);

static volatile uint32_t sink;

static void touch(Bytes b) {
  for (uint32_t i = 0; i < b.size && b.at; i++) sink += b.at[i];
}

static void touch_descriptor(Bytes b) {
  DescIter it = desc_args(b.at, b.size);
  DescType type;
  while (desc_next(&it, &type)) touch((Bytes){type.at, type.size});
  type = desc_result(&it);
  touch((Bytes){type.at, type.size});
}

static void touch_pool(const ConstPool *cp) {
  for (uint32_t i = 1; i < cp->count; i++) {
    switch (cp_tag(cp, i)) {
      case CP_UTF8:
        touch(cp_utf8(cp, i));
        break;
      case CP_CLASS: case CP_STRING: case CP_METHOD_TYPE:
        touch(cp_name(cp, i));
        break;
      case CP_FIELDREF: case CP_METHODREF: case CP_INTERFACE_METHODREF:
        touch(cp_name(cp, cp_first(cp, i)));
        // fall through
      case CP_DYNAMIC: case CP_INVOKE_DYNAMIC:
        touch(cp_utf8(cp, cp_first(cp, cp_second(cp, i))));
        touch_descriptor(cp_utf8(cp, cp_second(cp, cp_second(cp, i))));
        break;
      case CP_LONG: case CP_DOUBLE:
        sink += (uint32_t)be_u8(cp_at(cp, i));
        break;
      default:
        break;
    }
  }
}

static void touch_code(const ClassFile *cf, const MemberFile *m) {
  Code c = code_decode(&cf->cp, m->code);
  touch(c.code);
  touch(c.line_numbers);
  touch(c.local_vars);
  touch(c.stack_map);
  for (uint32_t i = 0; i < c.handler_count; i++)
    if (code_handler(&c, i).catch_type)
      touch(cp_name(&cf->cp, code_handler(&c, i).catch_type));
  for (uint32_t bci = 0, n; bci < c.code.size; bci += n) {
    n = bytecode_size(c.code.at, c.code.size, bci);
    if (n == 0) break;
    if (bci < 64) sink += (uint32_t)code_line(&c, bci);
  }
}

static void touch_member(const ClassFile *cf, const MemberFile *m) {
  touch(cp_utf8(&cf->cp, m->name));
  touch_descriptor(cp_utf8(&cf->cp, m->desc));
  if (m->signature) touch(cp_utf8(&cf->cp, m->signature));
  for (int k = MEMBER_EXCEPTIONS; k <= MEMBER_ANNOTATION_DEFAULT; k++)
    touch(member_attribute(cf, m, (MemberAttribute)k));
  if (m->code.at) touch_code(cf, m);
}

static void touch_class(const ClassFile *cf) {
  touch_pool(&cf->cp);
  for (uint32_t i = 0; i < cf->interface_count; i++)
    touch(cp_name(&cf->cp, be_u2(cf->interfaces + 2 * i)));
  for (uint32_t i = 0; i < cf->field_count; i++)
    touch_member(cf, &cf->fields[i]);
  for (uint32_t i = 0; i < cf->method_count; i++)
    touch_member(cf, &cf->methods[i]);
  const Bytes bodies[] = {cf->nest_members, cf->permitted,
                          cf->inner_classes, cf->enclosing_method,
                          cf->record, cf->bootstrap_methods,
                          cf->annotations, cf->type_annotations,
                          cf->source_debug};
  for (size_t i = 0; i < COUNT(bodies); i++) touch(bodies[i]);
  for (uint32_t i = 0; i < cf->bootstrap_count; i++)
    sink += be_u4(cf->file.at + cf->bootstrap[i]);
}

int fuzz_one(const uint8_t *data, size_t size) {
  for (int boot = 0; boot < 2; boot++) {
    Arena arena = {0};
    ClassFile cf;
    Fault f = {0};
    Err err = class_file_parse(data, size, boot ? PARSE_BOOT : 0, NULL,
                               &arena, &cf, &f);
    if (err == ERR_OK) {
      touch_class(&cf);
    } else {
      CHECK(f.err == err && f.text[0] != 0);
    }
    arena_drop(&arena);
  }
  return 0;
}
