/** Faults of WeChat's API, switched on by tests. */
@NullMarked
package io.mistok.simulator.fault;

import org.jspecify.annotations.NullMarked;
