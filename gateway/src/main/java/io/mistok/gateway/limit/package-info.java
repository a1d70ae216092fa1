/** What one caller may do: guesses at a password, bytes in a body. */
@NullMarked
package io.mistok.gateway.limit;

import org.jspecify.annotations.NullMarked;
