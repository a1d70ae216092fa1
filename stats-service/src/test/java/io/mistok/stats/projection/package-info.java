/** Tests of the package of the same name. */
@NullMarked
package io.mistok.stats.projection;

import org.jspecify.annotations.NullMarked;
