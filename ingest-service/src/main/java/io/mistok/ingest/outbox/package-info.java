/** What leaves for the event topic. */
@NullMarked
package io.mistok.ingest.outbox;

import org.jspecify.annotations.NullMarked;
