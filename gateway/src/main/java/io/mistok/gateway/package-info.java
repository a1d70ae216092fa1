/** The service as a whole: where it starts. */
@NullMarked
package io.mistok.gateway;

import org.jspecify.annotations.NullMarked;
