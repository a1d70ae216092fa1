/** The world around the gateway in tests: services, callers and keys made of the JDK alone. */
@NullMarked
package io.mistok.gateway.world;

import org.jspecify.annotations.NullMarked;
