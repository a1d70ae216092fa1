package io.mistok.simulator.token;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The answer of both token endpoints.
 *
 * @param expiresIn seconds left to live
 */
record TokenAnswer(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("expires_in") long expiresIn) {}
