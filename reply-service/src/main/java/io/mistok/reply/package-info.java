/** The service as a whole: where it starts. */
@NullMarked
package io.mistok.reply;

import org.jspecify.annotations.NullMarked;
