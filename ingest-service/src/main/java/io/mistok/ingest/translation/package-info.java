/** From the platform's fields to our events. */
@NullMarked
package io.mistok.ingest.translation;

import org.jspecify.annotations.NullMarked;
