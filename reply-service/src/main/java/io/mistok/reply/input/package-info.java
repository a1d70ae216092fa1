/**
 * What clients write: reading JSON with a pointer for every mistake, and the problems we answer.
 */
@NullMarked
package io.mistok.reply.input;

import org.jspecify.annotations.NullMarked;
