/** Tests of the package of the same name. */
@NullMarked
package io.mistok.stats.channel;

import org.jspecify.annotations.NullMarked;
