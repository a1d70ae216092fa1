/**
 * What arrives from the event topic: reading it, recognising repeats, and setting aside what cannot
 * be read.
 */
@NullMarked
package io.mistok.stats.inbox;

import org.jspecify.annotations.NullMarked;
