/** The connection to MongoDB, and whether it is there. */
@NullMarked
package io.mistok.stats.storage;

import org.jspecify.annotations.NullMarked;
