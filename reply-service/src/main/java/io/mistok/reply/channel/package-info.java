/** The connected channels, as the compacted topic tells them. */
@NullMarked
package io.mistok.reply.channel;

import org.jspecify.annotations.NullMarked;
