/** Addresses of the platform and its view of an account's server. */
@NullMarked
package io.mistok.simulator.platform;

import org.jspecify.annotations.NullMarked;
