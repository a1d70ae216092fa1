/** Callbacks out: three encryption modes, the 5 s cut, retries and the stop after many failures. */
@NullMarked
package io.mistok.simulator.callback;

import org.jspecify.annotations.NullMarked;
