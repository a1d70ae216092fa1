/** What followers did, as the topic tells it, with only the fields that replies use. */
@NullMarked
package io.mistok.reply.event;

import org.jspecify.annotations.NullMarked;
