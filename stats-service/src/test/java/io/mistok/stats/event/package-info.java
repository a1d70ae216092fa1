/** Tests of the package of the same name. */
@NullMarked
package io.mistok.stats.event;

import org.jspecify.annotations.NullMarked;
