/** Halts a service at a named point of its code; runs inside the service, as an agent. */
@NullMarked
package io.mistok.prove.crash;

import org.jspecify.annotations.NullMarked;
