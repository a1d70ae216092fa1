package io.mistok.menu.version;

import io.mistok.menu.button.Button;
import io.mistok.menu.button.StoredButtons;
import io.mistok.menu.channel.ConnectedChannels;
import io.mistok.menu.inbox.ChannelRecords;
import io.mistok.menu.outbox.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Remembers in the database that WeChat is being asked, before it is asked: what a crash leaves
 * behind can be compared with what is live. No transaction is open while WeChat is asked; one
 * attempt at a time holds the channel instead.
 */
@Component
public class Attempts {

    private static final List<String> OPEN = List.of(MenuVersion.SENDING, MenuVersion.UNKNOWN);
    private static final long LOOK_AGAIN_NANOS = 100_000_000;

    private final MenuVersions versions;
    private final PublishedMenus menus;
    private final StoredButtons stored;
    private final ConnectedChannels channels;
    private final Outbox outbox;
    private final ChannelRecords topic;
    private final TransactionTemplate transactions;
    private final AttemptProperties properties;
    private final Clock clock;

    Attempts(
            MenuVersions versions,
            PublishedMenus menus,
            StoredButtons stored,
            ConnectedChannels channels,
            Outbox outbox,
            ChannelRecords topic,
            TransactionTemplate transactions,
            AttemptProperties properties,
            Clock clock) {
        this.versions = versions;
        this.menus = menus;
        this.stored = stored;
        this.channels = channels;
        this.outbox = outbox;
        this.topic = topic;
        this.transactions = transactions;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Waits for its turn, then takes the channel.
     *
     * @param meanwhile done again and again while it waits
     * @throws AttemptRunningException if the attempt before it takes too long
     */
    public Attempt begin(String channelId, List<Button> buttons, String by, Runnable meanwhile) {
        var patience = clock.instant().plus(properties.turn());
        while (true) {
            var attempt =
                    Objects.requireNonNull(
                            transactions.execute(_ -> tryToBegin(channelId, buttons, by)));
            if (attempt.isPresent()) {
                return attempt.get();
            }
            if (clock.instant().isAfter(patience)) {
                throw new AttemptRunningException();
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            meanwhile.run();
        }
    }

    private Optional<Attempt> tryToBegin(String channelId, List<Button> buttons, String by) {
        channels.lock(channelId);
        if (versions.findFirstByChannelIdAndStateIn(channelId, OPEN).isPresent()) {
            return Optional.empty();
        }
        var number = nextNumber(channelId);
        var text = stored.write(buttons);
        var begun = new MenuVersion(channelId, number, text, by, clock.instant());
        return Optional.of(attempt(versions.saveAndFlush(begun)));
    }

    /** A database restored from an older copy must not give the number of a lost menu again. */
    private int nextNumber(String channelId) {
        var known = versions.highestNumber(channelId).orElse(0);
        return Math.max(known, topic.highestMenu(channelId)) + 1;
    }

    /** WeChat has it: from now on it is a version, and the topic hears of it. */
    public PublishedMenu accept(Attempt attempt) {
        return outbox.committing(() -> {
            channels.lock(attempt.channelId());
            var version = require(attempt);
            if (!version.isAccepted()) {
                version.accept(clock.instant());
                versions.saveAndFlush(version);
                menus.announce(attempt.channelId(), menus.published(version));
            }
            return menus.published(version);
        });
    }

    /** WeChat does not have it: as if it had never been. */
    public void abandon(Attempt attempt) {
        transactions.executeWithoutResult(
                _ -> versions.findById(attempt.id()).ifPresent(this::deleteUnlessAccepted));
    }

    /** Nobody knows whether WeChat has it; to be settled later. */
    public void loseSight(Attempt attempt) {
        transactions.executeWithoutResult(_ -> require(attempt).loseSight());
    }

    /** The attempt of this channel that waits to be settled. */
    public Optional<Attempt> unsettled(String channelId) {
        return unsettled().stream()
                .filter(attempt -> attempt.channelId().equals(channelId))
                .findFirst();
    }

    /** All attempts that wait to be settled. */
    public List<Attempt> unsettled() {
        var abandoned = clock.instant().minus(properties.lease());
        return versions.findByStateIn(OPEN).stream()
                .filter(version -> version.isUnsettled(abandoned))
                .map(this::attempt)
                .toList();
    }

    /** Whether it was begun so long ago that WeChat has applied it by now, or never will. */
    public boolean isOver(Attempt attempt) {
        return attempt.startedAt().isBefore(clock.instant().minus(properties.doubt()));
    }

    private void deleteUnlessAccepted(MenuVersion version) {
        if (!version.isAccepted()) {
            versions.delete(version);
        }
    }

    private MenuVersion require(Attempt attempt) {
        return versions.findById(attempt.id()).orElseThrow(AttemptLostException::new);
    }

    private Attempt attempt(MenuVersion version) {
        return new Attempt(
                Objects.requireNonNull(version.id()),
                version.channelId(),
                stored.read(version.buttons()),
                version.startedAt());
    }
}
