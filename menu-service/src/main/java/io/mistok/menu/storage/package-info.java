/** The database: its schema, its absence, and what we say while it is absent. */
@NullMarked
package io.mistok.menu.storage;

import org.jspecify.annotations.NullMarked;
