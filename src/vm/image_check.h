// image_check.h -- proof of rule 2: the image refers to nothing outside it.
//
// Walks every resident page of the image range, but for files used in place,
// and compares each aligned word with the process's other mappings: code,
// libraries, C heap, C stacks.  A word that is an address in one of them is
// an offender.
#ifndef CEZVE_VM_IMAGE_CHECK_H
#define CEZVE_VM_IMAGE_CHECK_H

#include "runtime/runtime.h"

// Number of offenders; the first few are described on stderr.  The other
// threads are stopped meanwhile.
size_t image_check(Thread *t);

#endif
