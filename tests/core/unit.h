#ifndef RECUR_TESTS_UNIT_H
#define RECUR_TESTS_UNIT_H

/* cmocka wants these before its own header. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "allocator.h"

/* One test with the allocator reset before it, that fails where it leaves a block behind. */
#define UNIT(function) cmocka_unit_test_setup_teardown(function, allocator_setup, allocator_teardown)

#endif
