#ifndef PHP_RECUR_H
#define PHP_RECUR_H

#define PHP_RECUR_VERSION "0.1.0"

#endif
