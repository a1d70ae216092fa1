/** Dead letters that become readable. */
@NullMarked
package io.mistok.stats.replay;

import org.jspecify.annotations.NullMarked;
