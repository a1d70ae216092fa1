package io.mistok.stats.channel;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the topic has told of one channel so far; guarded by the lock of {@link Channels}. */
class ChannelState {
    private static final Logger log = LoggerFactory.getLogger(ChannelState.class);

    private final String id;
    private final TreeMap<Long, List<MenuButton>> menus = new TreeMap<>();
    private long version = -1;
    private boolean removed;
    private @Nullable ZoneId timeZone;
    private @Nullable Channel known;

    ChannelState(String id) {
        this.id = id;
    }

    boolean isRemoved() {
        return removed;
    }

    /**
     * The channel as it is now; {@code null} before its settings have come and once it is removed.
     */
    @Nullable Channel known() {
        if (known == null && timeZone != null && !removed) {
            known =
                    new Channel(
                            id,
                            timeZone,
                            new Items(menus.descendingMap().values().stream().toList()));
        }
        return known;
    }

    /** A version we already know, or an older one, changes nothing. */
    void settings(ChannelRecord settings) {
        var told = Objects.requireNonNullElse(settings.version(), 0L);
        if (told > version) {
            version = told;
            removed = ChannelRecord.REMOVED.equals(settings.type());
            timeZone = zone(settings);
            known = null;
        }
    }

    /**
     * A menu that no items can be made of must not get in: from then on, every question would fail.
     *
     * @throws RuntimeException if its buttons are not what they should be
     */
    void menu(ChannelRecord menu) {
        var number = Objects.requireNonNullElse(menu.menuVersion(), 0L);
        var buttons = Objects.requireNonNullElse(menu.buttons(), List.<MenuButton>of());
        var _ = new Items(List.of(buttons));
        menus.put(number, buttons);
        known = null;
    }

    private ZoneId zone(ChannelRecord settings) {
        try {
            return ZoneId.of(Objects.requireNonNullElse(settings.timeZone(), "UTC"));
        } catch (DateTimeException unknown) {
            log.atWarn()
                    .addKeyValue("channelId", id)
                    .log("The time zone of a channel is not known here; counting in UTC");
            return ZoneOffset.UTC;
        }
    }
}
