/** Buckets, followers and time zones in MongoDB, and how events get into them exactly once. */
@NullMarked
package io.mistok.stats.projection;

import org.jspecify.annotations.NullMarked;
