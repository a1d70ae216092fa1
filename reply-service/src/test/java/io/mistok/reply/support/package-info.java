/** A running service and the world around it, for the tests. */
@NullUnmarked
package io.mistok.reply.support;

import org.jspecify.annotations.NullUnmarked;
