/** Followers, what they see, and how long an account may write to them. */
@NullMarked
package io.mistok.simulator.follower;

import org.jspecify.annotations.NullMarked;
