/** What can be answered: the kinds of content, their limits, and the variables in them. */
@NullMarked
package io.mistok.reply.content;

import org.jspecify.annotations.NullMarked;
