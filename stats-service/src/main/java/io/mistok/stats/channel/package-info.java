/**
 * The connected channels as their topic describes them: time zones, and the menus they have
 * published.
 */
@NullMarked
package io.mistok.stats.channel;

import org.jspecify.annotations.NullMarked;
