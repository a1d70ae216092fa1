/** Who may ask: only callers with a token of the gateway. */
@NullMarked
package io.mistok.stats.security;

import org.jspecify.annotations.NullMarked;
