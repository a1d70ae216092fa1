/** Tests. */
@NullUnmarked
package io.mistok.embedded;

import org.jspecify.annotations.NullUnmarked;
