/** The broker: reading partitions from a known place, writing records with a deadline. */
@NullMarked
package io.mistok.ingest.topic;

import org.jspecify.annotations.NullMarked;
