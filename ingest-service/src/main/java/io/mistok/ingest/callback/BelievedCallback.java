package io.mistok.ingest.callback;

import io.mistok.ingest.body.Fields;
import io.mistok.ingest.envelope.Seal;
import org.jspecify.annotations.Nullable;

/**
 * A callback that has passed every check.
 *
 * @param seal what its answer is sealed with; null when it came in clear
 */
record BelievedCallback(Fields fields, @Nullable Seal seal) {}
