package io.mistok.menu.version;

import io.mistok.menu.button.StoredButtons;
import io.mistok.menu.channel.ChannelRemoved;
import io.mistok.menu.outbox.Outbox;
import io.mistok.menu.outbox.RecordKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The menus that WeChat has accepted, newest first. */
@Component
public class PublishedMenus {

    private final MenuVersions versions;
    private final StoredButtons buttons;
    private final Outbox outbox;

    PublishedMenus(MenuVersions versions, StoredButtons buttons, Outbox outbox) {
        this.versions = versions;
        this.buttons = buttons;
        this.outbox = outbox;
    }

    public Optional<PublishedMenu> current(String channelId) {
        return versions.findFirstByChannelIdAndStateOrderByNumberDesc(
                        channelId, MenuVersion.ACCEPTED)
                .map(this::published);
    }

    public List<PublishedMenu> all(String channelId) {
        return versions
                .findByChannelIdAndStateOrderByNumberDesc(channelId, MenuVersion.ACCEPTED)
                .stream()
                .map(this::published)
                .toList();
    }

    public PublishedMenu version(String channelId, int number) {
        return versions.findByChannelIdAndNumberAndState(channelId, number, MenuVersion.ACCEPTED)
                .map(this::published)
                .orElseThrow(() -> new VersionNotFoundException(number));
    }

    /** Puts the menu into the outbox, for the first time or once more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(String channelId, PublishedMenu menu) {
        outbox.put(RecordKey.menu(channelId, menu.version()), MenuPublished.of(channelId, menu));
    }

    @EventListener
    void forget(ChannelRemoved removed) {
        var channelId = removed.channelId();
        all(channelId).stream()
                .map(menu -> RecordKey.menu(channelId, menu.version()))
                .forEach(outbox::putTombstone);
    }

    PublishedMenu published(MenuVersion version) {
        return new PublishedMenu(
                version.number(),
                Objects.requireNonNull(version.publishedAt()),
                version.publishedBy(),
                buttons.read(version.buttons()));
    }
}
