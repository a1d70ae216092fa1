package io.mistok.simulator.history;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** What somebody did, and when. */
sealed interface Act {
    String openId();

    Instant at();

    record Follows(String openId, Instant at) implements Act {}

    record Leaves(String openId, Instant at) implements Act {}

    record Taps(String openId, Instant at, JsonNode button) implements Act {}

    record Writes(String openId, Instant at, String text) implements Act {}
}
