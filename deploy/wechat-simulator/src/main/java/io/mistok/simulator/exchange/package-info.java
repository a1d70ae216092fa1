/** What went over the wire for what a follower did, kept for a while. */
@NullMarked
package io.mistok.simulator.exchange;

import org.jspecify.annotations.NullMarked;
