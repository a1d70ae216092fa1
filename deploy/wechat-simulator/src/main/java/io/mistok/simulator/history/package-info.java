/** A made-up past of an account, told to its server as if it had happened: for demonstrations. */
@NullMarked
package io.mistok.simulator.history;

import org.jspecify.annotations.NullMarked;
