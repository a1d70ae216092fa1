/** Counts what was set aside, once it can be read. */
@NullMarked
package io.mistok.stats.replay;

import org.jspecify.annotations.NullMarked;
