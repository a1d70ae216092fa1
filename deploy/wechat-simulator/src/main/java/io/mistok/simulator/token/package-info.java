/** Access tokens: both endpoints that issue them, and who a call comes from. */
@NullMarked
package io.mistok.simulator.token;

import org.jspecify.annotations.NullMarked;
