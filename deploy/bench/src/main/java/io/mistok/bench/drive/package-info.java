/**
 * Load at its limit: one thread, plain sockets and requests made beforehand, since it shares the
 * processors with what it measures.
 */
@NullMarked
package io.mistok.bench.drive;

import org.jspecify.annotations.NullMarked;
