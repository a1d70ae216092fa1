/** Answers what was set aside, once it can be read and where that is still allowed. */
@NullMarked
package io.mistok.reply.replay;

import org.jspecify.annotations.NullMarked;
