/** What a follower does on the phone, and what it shows. */
@NullMarked
package io.mistok.simulator.phone;

import org.jspecify.annotations.NullMarked;
