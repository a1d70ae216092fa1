/** What arrives from the event topic, and recognising repeats from its log. */
@NullMarked
package io.mistok.reply.inbox;

import org.jspecify.annotations.NullMarked;
