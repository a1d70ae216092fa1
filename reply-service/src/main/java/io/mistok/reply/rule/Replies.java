package io.mistok.reply.rule;

import io.mistok.reply.channel.Channels;
import io.mistok.reply.content.Limits;
import io.mistok.reply.input.InvalidInputException;
import io.mistok.reply.input.Mistake;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Reading and changing the rules of channels that exist. */
@Component
public class Replies {
    private final Channels channels;
    private final RuleStore store;
    private final RuleBook book;

    Replies(Channels channels, RuleStore store, RuleBook book) {
        this.channels = channels;
        this.store = store;
        this.book = book;
    }

    /** From the database, so that a client reads what it wrote through another replica. */
    public RuleSet of(String channelId) {
        channels.require(channelId);
        return store.find(channelId);
    }

    /** This replica answers by the change before its client hears of it. */
    RuleSet change(String channelId, OptionalLong expected, UnaryOperator<Rules> change) {
        channels.require(channelId);
        RuleSet changed = store.change(channelId, expected, change);
        book.absorb(channelId, changed);
        return changed;
    }

    /**
     * Seals the secrets in the rules by the key that is primary now; they stay as they are. A
     * channel without rules gets none.
     */
    RuleSet sealAgain(String channelId) {
        RuleSet found = of(channelId);
        return found.revision() == 0 ? found : change(channelId, OptionalLong.empty(), it -> it);
    }

    static String checkedName(String what, String name) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (name.isBlank() || bytes > Limits.KEY) {
            String detail =
                    "The %s in the address has %d bytes of UTF-8; 1 to %d are allowed, not all blank"
                            .formatted(what, bytes, Limits.KEY);
            throw new InvalidInputException(List.of(new Mistake("", detail)));
        }
        return name;
    }
}
