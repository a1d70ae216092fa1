package io.mistok.ingest.event;

import org.jspecify.annotations.Nullable;

/**
 * The article a message was sent from.
 *
 * @param articleDataId data id of the article's message
 * @param articleIndex position in a message of several articles, from 1
 */
public record Article(@Nullable String articleDataId, @Nullable Integer articleIndex) {}
