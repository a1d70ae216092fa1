/** Reply decisions on their way to the waiting replica. */
@NullMarked
package io.mistok.reply.outbox;

import org.jspecify.annotations.NullMarked;
