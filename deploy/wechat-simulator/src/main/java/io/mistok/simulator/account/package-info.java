/** Official accounts and the server each of them calls. */
@NullMarked
package io.mistok.simulator.account;

import org.jspecify.annotations.NullMarked;
