/** Who may call this service: the gateway, on behalf of an admin. */
@NullMarked
package io.mistok.reply.security;

import org.jspecify.annotations.NullMarked;
