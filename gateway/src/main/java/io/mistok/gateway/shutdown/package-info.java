/** The end of a replica: whoever keeps a connection to it hears of it first. */
@NullMarked
package io.mistok.gateway.shutdown;

import org.jspecify.annotations.NullMarked;
