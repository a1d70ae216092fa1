/** Errors of the simulator's own API as problem details. */
@NullMarked
package io.mistok.simulator.problem;

import org.jspecify.annotations.NullMarked;
