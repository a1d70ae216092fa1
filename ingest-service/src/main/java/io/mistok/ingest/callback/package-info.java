/**
 * What the platform calls: verified, translated, published and answered within its five seconds.
 */
@NullMarked
package io.mistok.ingest.callback;

import org.jspecify.annotations.NullMarked;
