package io.mistok.simulator.follower;

import java.util.List;

/**
 * Everything there is about a person, to be kept and given back.
 *
 * @param entries the last ones of the conversation, in their order
 */
public record FollowerState(
        String openId,
        String nickname,
        boolean sample,
        boolean following,
        boolean refusing,
        List<OpenWindow> windows,
        List<Entry> entries) {}
