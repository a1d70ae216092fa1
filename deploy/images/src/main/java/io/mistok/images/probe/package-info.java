/** The program inside each image that says whether the other one is ready. */
@NullMarked
package io.mistok.images.probe;

import org.jspecify.annotations.NullMarked;
