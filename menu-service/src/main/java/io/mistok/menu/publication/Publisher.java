package io.mistok.menu.publication;

import io.mistok.menu.channel.ConnectedChannels;
import io.mistok.menu.draft.Drafts;
import io.mistok.menu.version.Attempt;
import io.mistok.menu.version.Attempts;
import io.mistok.menu.version.PublishedMenu;
import io.mistok.menu.wechat.Account;
import io.mistok.menu.wechat.WeChat;
import io.mistok.menu.wechat.WeChatRefusedException;
import io.mistok.menu.wechat.WeChatUnreachableException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the draft to the followers: one call to WeChat, and a version when WeChat accepts it. */
@Component
class Publisher {

    private static final Logger log = LoggerFactory.getLogger(Publisher.class);

    private final ConnectedChannels channels;
    private final Drafts drafts;
    private final Attempts attempts;
    private final Settlement settlement;
    private final WeChat wechat;

    Publisher(
            ConnectedChannels channels,
            Drafts drafts,
            Attempts attempts,
            Settlement settlement,
            WeChat wechat) {
        this.channels = channels;
        this.drafts = drafts;
        this.attempts = attempts;
        this.settlement = settlement;
        this.wechat = wechat;
    }

    PublishedMenu publish(String channelId, String by) {
        var account = channels.account(channelId);
        var draft = drafts.draft(channelId);
        if (draft.isEmpty()) {
            throw new MenuEmptyException();
        }
        settlement.settle(channelId);
        var attempt = attempts.begin(channelId, draft, by, () -> settlement.settleOver(channelId));
        var menu = send(account, attempt);
        log.atInfo()
                .addKeyValue("channel", channelId)
                .addKeyValue("version", menu.version())
                .addKeyValue("by", by)
                .log("Menu published");
        return menu;
    }

    private PublishedMenu send(Account account, Attempt attempt) {
        try {
            wechat.createMenu(account, WeChatSpelling.ofOurs(attempt.buttons()));
        } catch (WeChatRefusedException refusal) {
            attempts.abandon(attempt);
            throw refusal;
        } catch (WeChatUnreachableException failure) {
            return lookWhatIsLive(attempt, failure);
        } catch (RuntimeException failure) {
            attempts.loseSight(attempt);
            throw failure;
        }
        return attempts.accept(attempt);
    }

    private PublishedMenu lookWhatIsLive(Attempt attempt, WeChatUnreachableException failure) {
        if (!failure.mayHaveArrived()) {
            attempts.abandon(attempt);
            throw failure;
        }
        attempts.loseSight(attempt);
        return settled(attempt).orElseThrow(() -> failure);
    }

    private Optional<PublishedMenu> settled(Attempt attempt) {
        try {
            return settlement.settle(attempt);
        } catch (WeChatUnreachableException | WeChatRefusedException later) {
            log.debug("A publication is in doubt", later);
            return Optional.empty();
        }
    }
}
