/** Events on local disk while the broker is away, on their way to the event topic. */
@NullMarked
package io.mistok.ingest.spool;

import org.jspecify.annotations.NullMarked;
