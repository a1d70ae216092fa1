/** Live counts held against the log, where the log alone does not tell everything. */
@NullMarked
package io.mistok.stats.recount;

import org.jspecify.annotations.NullMarked;
