/** The Java runtime and the libraries of the system that it needs. */
@NullMarked
package io.mistok.images.runtime;

import org.jspecify.annotations.NullMarked;
