/** From an event to its reply decision. */
@NullMarked
package io.mistok.reply.decision;

import org.jspecify.annotations.NullMarked;
