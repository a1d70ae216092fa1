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
     * Compares the attempt with what is live. WeChat may apply a menu some time after we have
     * stopped waiting for its answer: a young attempt that is not live stays in doubt.
     *
     * @return the version it became, or empty if WeChat does not have it (yet)
     * @throws WeChatUnreachableException if WeChat cannot be asked; the attempt stays as it is
     * @throws WeChatRefusedException if WeChat does not tell now; the attempt stays as it is
     */
    Optional<PublishedMenu> settle(Attempt attempt) {
        return switch (look(attempt)) {
            case LIVE -> Optional.of(accept(attempt));
            case IMPOSSIBLE -> abandon(attempt);
            case NOT_LIVE -> attempts.isOver(attempt) ? abandon(attempt) : Optional.empty();
        };
    }

    private PublishedMenu accept(Attempt attempt) {
        var menu = attempts.accept(attempt);
        tell(attempt, true);
        return menu;
    }

    private Optional<PublishedMenu> abandon(Attempt attempt) {
        attempts.abandon(attempt);
        tell(attempt, false);
        return Optional.empty();
    }

    private static void tell(Attempt attempt, boolean published) {
        log.atInfo()
                .addKeyValue("channel", attempt.channelId())
                .addKeyValue("published", published)
                .log("An interrupted publication is settled");
    }

    /** Before a new publication. */
    void settle(String channelId) {
        attempts.unsettled(channelId).ifPresent(this::settle);
    }

    /** While a new publication waits: WeChat is not asked before its answer decides. */
    void settleOver(String channelId) {
        attempts.unsettled(channelId).filter(attempts::isOver).ifPresent(this::settle);
    }

    void settleAll() {
        attempts.unsettled().forEach(this::settleIfPossible);
    }

    /** What holds one channel up is no reason for the others to wait. */
    private void settleIfPossible(Attempt attempt) {
        try {
            settle(attempt);
        } catch (WeChatUnreachableException | WeChatRefusedException later) {
            log.debug("An interrupted publication waits for WeChat", later);
        } catch (RuntimeException failure) {
            log.atWarn()
                    .addKeyValue("channel", attempt.channelId())
                    .setCause(failure)
                    .log("An interrupted publication cannot be settled");
        }
    }

    /** An account that may not ask for its menu has not published one through the API either. */
    private Look look(Attempt attempt) {
        try {
            return live.is(attempt.channelId(), attempt.buttons()) ? Look.LIVE : Look.NOT_LIVE;
        } catch (WeChatRefusedException refusal) {
            if (refusal.isForLackOfRight()) {
                return Look.IMPOSSIBLE;
            }
            throw refusal;
        }
    }

    private enum Look {
        LIVE,
        NOT_LIVE,
        /** And never was. */
        IMPOSSIBLE
    }
}
