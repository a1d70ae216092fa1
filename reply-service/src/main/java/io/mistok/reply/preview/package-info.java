/** What would be answered, without answering it. */
@NullMarked
package io.mistok.reply.preview;

import org.jspecify.annotations.NullMarked;
