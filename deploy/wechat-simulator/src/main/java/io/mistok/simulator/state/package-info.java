/** What outlives a restart, and the file that holds it. */
@NullMarked
package io.mistok.simulator.state;

import org.jspecify.annotations.NullMarked;
