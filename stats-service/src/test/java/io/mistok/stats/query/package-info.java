/** Tests of the package of the same name. */
@NullMarked
package io.mistok.stats.query;

import org.jspecify.annotations.NullMarked;
