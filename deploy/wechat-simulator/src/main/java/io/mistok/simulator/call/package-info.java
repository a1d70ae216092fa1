/** The log of the API calls that accounts have made. */
@NullMarked
package io.mistok.simulator.call;

import org.jspecify.annotations.NullMarked;
