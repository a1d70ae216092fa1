/** Asking business systems for a reply, without trusting their addresses or their speed. */
@NullMarked
package io.mistok.reply.external;

import org.jspecify.annotations.NullMarked;
