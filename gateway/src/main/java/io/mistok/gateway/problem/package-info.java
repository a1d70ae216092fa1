/**
 * How anything that goes wrong is told: problem details for the API, one plain line for the
 * platform.
 */
@NullMarked
package io.mistok.gateway.problem;

import org.jspecify.annotations.NullMarked;
