package io.mistok.stats.projection;

import io.mistok.stats.event.OpenId;

/** One event that belongs into a bucket. */
record Mark(long offset, OpenId openId) {}
