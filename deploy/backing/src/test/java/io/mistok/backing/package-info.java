/** The servers themselves, tried one by one. */
@NullUnmarked
package io.mistok.backing;

import org.jspecify.annotations.NullUnmarked;
