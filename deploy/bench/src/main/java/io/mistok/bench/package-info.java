/** Measures the whole path: a click at the gateway, its answer from the reply rules. */
@NullMarked
package io.mistok.bench;

import org.jspecify.annotations.NullMarked;
