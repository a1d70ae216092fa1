/** The event topic as a log that can be read again from any place. */
@NullMarked
package io.mistok.stats.log;

import org.jspecify.annotations.NullMarked;
