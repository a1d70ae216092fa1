/** A whole Mistok on this machine, as deploy/local starts it. */
@NullMarked
package io.mistok.bench.mistok;

import org.jspecify.annotations.NullMarked;
