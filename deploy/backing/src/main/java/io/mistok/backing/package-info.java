/** The servers that everything stands on: embedded, in containers, or wherever they already run. */
@NullMarked
package io.mistok.backing;

import org.jspecify.annotations.NullMarked;
