package io.mistok.menu.publication;

import io.mistok.menu.version.Attempt;
import io.mistok.menu.version.Attempts;
import io.mistok.menu.version.PublishedMenu;
import io.mistok.menu.wechat.WeChatRefusedException;
import io.mistok.menu.wechat.WeChatUnreachableException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Settles publications whose outcome is not known, because WeChat's answer never came or this
 * process died in between: what is live decides.
 */
@Component
class Settlement {

    private static final Logger log = LoggerFactory.getLogger(Settlement.class);

    private final Attempts attempts;
    private final LiveMenu live;

    Settlement(Attempts attempts, LiveMenu live) {
        this.attempts = attempts;
        this.live = live;
    }

    /**
     * Compares the attempt with what is live.
     *
     * @return the version it became, or empty if WeChat does not have it
     * @throws WeChatUnreachableException if WeChat cannot be asked; the attempt stays as it is
     */
    Optional<PublishedMenu> settle(Attempt attempt) {
        if (isLive(attempt)) {
            return Optional.of(attempts.accept(attempt));
        }
        attempts.abandon(attempt);
        return Optional.empty();
    }

    /** Before a new publication. */
    void settle(String channelId) {
        attempts.unsettled(channelId).ifPresent(this::settle);
    }

    void settleAll() {
        for (var attempt : attempts.unsettled()) {
            try {
                var became = settle(attempt);
                log.atInfo()
                        .addKeyValue("channel", attempt.channelId())
                        .addKeyValue("published", became.isPresent())
                        .log("An interrupted publication is settled");
            } catch (WeChatUnreachableException later) {
                log.debug("An interrupted publication waits for WeChat", later);
            }
        }
    }

    /** An account that may not ask for its menu has not published one through the API either. */
    private boolean isLive(Attempt attempt) {
        try {
            return live.is(attempt.channelId(), attempt.buttons());
        } catch (WeChatRefusedException refusal) {
            return false;
        }
    }
}
