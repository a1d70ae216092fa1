package io.mistok.reply.decision;

import io.mistok.reply.content.Content.Answer;

/**
 * What a follower gets, ready to show.
 *
 * @param rule as in {@link Choice}
 * @param because one sentence for people
 */
public record Decision(String rule, String because, Answer content) {}
