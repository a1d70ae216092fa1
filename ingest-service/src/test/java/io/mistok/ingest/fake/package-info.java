/** The neighbours of this service, as far as its tests need them. */
@NullMarked
package io.mistok.ingest.fake;

import org.jspecify.annotations.NullMarked;
