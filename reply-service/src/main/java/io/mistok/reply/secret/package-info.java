/** Encryption at rest. */
@NullMarked
package io.mistok.reply.secret;

import org.jspecify.annotations.NullMarked;
