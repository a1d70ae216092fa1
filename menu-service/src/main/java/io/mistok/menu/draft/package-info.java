/** The menu an admin is drawing. */
@NullMarked
package io.mistok.menu.draft;

import org.jspecify.annotations.NullMarked;
