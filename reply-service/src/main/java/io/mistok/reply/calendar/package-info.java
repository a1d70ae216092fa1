/** When a business is open. */
@NullMarked
package io.mistok.reply.calendar;

import org.jspecify.annotations.NullMarked;
