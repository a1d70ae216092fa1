/** The phones in a browser. */
@NullMarked
package io.mistok.simulator.page;

import org.jspecify.annotations.NullMarked;
