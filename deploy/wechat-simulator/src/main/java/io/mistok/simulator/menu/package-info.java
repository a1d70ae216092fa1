/** The custom menu: its limits, the calls that change it, the one that is live. */
@NullMarked
package io.mistok.simulator.menu;

import org.jspecify.annotations.NullMarked;
