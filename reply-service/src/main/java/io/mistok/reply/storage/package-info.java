/** The database that may be away: its schema, and how long to wait for it. */
@NullMarked
package io.mistok.reply.storage;

import org.jspecify.annotations.NullMarked;
