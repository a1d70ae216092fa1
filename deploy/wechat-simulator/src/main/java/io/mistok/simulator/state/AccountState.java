package io.mistok.simulator.state;

import io.mistok.simulator.account.ServerSettings;
import io.mistok.simulator.exchange.PastExchange;
import io.mistok.simulator.follower.FollowerState;
import io.mistok.simulator.menu.LiveMenu;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account with all that belongs to it, except what its server can ask for again: access tokens
 * and quotas.
 */
record AccountState(
        String appId,
        String appSecret,
        String originalId,
        @Nullable String name,
        @Nullable ServerSettings server,
        @Nullable LiveMenu menu,
        List<FollowerState> followers,
        List<PastExchange> exchanges) {}
