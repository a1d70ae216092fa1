/** What all of WeChat's API calls have in common: errors, bodies, calls that do not exist. */
@NullMarked
package io.mistok.simulator.api;

import org.jspecify.annotations.NullMarked;
