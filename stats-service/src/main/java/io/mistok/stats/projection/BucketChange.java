package io.mistok.stats.projection;

import org.jspecify.annotations.Nullable;

/**
 * A bucket as it was read and as it shall be.
 *
 * @param before {@code null} if there was none
 */
public record BucketChange(@Nullable Bucket before, Bucket after) {}
