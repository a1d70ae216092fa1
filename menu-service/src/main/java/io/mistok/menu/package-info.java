/** The service as a whole: where it starts. */
@NullMarked
package io.mistok.menu;

import org.jspecify.annotations.NullMarked;
