package io.mistok.simulator.follower;

import java.time.Instant;

/**
 * Room for messages of the account.
 *
 * @param left messages that may still be sent
 * @param until when it closes
 */
public record OpenWindow(Trigger trigger, int left, Instant until) {}
