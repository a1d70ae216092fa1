/** Customer-service messages: shapes of every type, and the windows they fit into. */
@NullMarked
package io.mistok.simulator.customerservice;

import org.jspecify.annotations.NullMarked;
