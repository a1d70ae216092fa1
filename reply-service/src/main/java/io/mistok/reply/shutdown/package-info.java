/** The end of a replica: whoever keeps a connection to it hears of it first. */
@NullMarked
package io.mistok.reply.shutdown;

import org.jspecify.annotations.NullMarked;
