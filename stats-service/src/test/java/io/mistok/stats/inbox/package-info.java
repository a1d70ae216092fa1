/** Tests of the package of the same name. */
@NullMarked
package io.mistok.stats.inbox;

import org.jspecify.annotations.NullMarked;
