/** How often an account may call each part of the API in one day. */
@NullMarked
package io.mistok.simulator.quota;

import org.jspecify.annotations.NullMarked;
