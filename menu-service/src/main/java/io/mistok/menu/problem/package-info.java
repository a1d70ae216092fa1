/**
 * How a mistake in a request is told to the caller: RFC 9457 problem details with JSON pointers.
 */
@NullMarked
package io.mistok.menu.problem;

import org.jspecify.annotations.NullMarked;
