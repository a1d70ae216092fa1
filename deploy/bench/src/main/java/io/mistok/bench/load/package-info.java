/**
 * Offers clicks at a constant rate, however slowly they are answered, and times each from when it
 * was due.
 */
@NullMarked
package io.mistok.bench.load;

import org.jspecify.annotations.NullMarked;
