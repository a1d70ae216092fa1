/** What a callback told us, as we publish it. */
@NullMarked
package io.mistok.ingest.event;

import org.jspecify.annotations.NullMarked;
