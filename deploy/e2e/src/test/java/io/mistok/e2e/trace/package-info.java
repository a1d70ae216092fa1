/** The part of a trace collector: what the services tell about requests. */
@NullMarked
package io.mistok.e2e.trace;

import org.jspecify.annotations.NullMarked;
