/** The programs that become images, and what a service needs to run. */
@NullMarked
package io.mistok.images.program;

import org.jspecify.annotations.NullMarked;
