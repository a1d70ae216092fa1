/** The connected channels, their settings and secrets. */
@NullMarked
package io.mistok.menu.channel;

import org.jspecify.annotations.NullMarked;
