/** The service as a whole: where it starts. */
@NullMarked
package io.mistok.ingest;

import org.jspecify.annotations.NullMarked;
