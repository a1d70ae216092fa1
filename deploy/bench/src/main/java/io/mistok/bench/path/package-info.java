/** Mistok's whole path under load: straight at ingest, through the gateway, and in a burst. */
@NullMarked
package io.mistok.bench.path;

import org.jspecify.annotations.NullMarked;
