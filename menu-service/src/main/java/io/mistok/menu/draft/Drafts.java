package io.mistok.menu.draft;

import io.mistok.menu.button.Button;
import io.mistok.menu.button.ButtonRequest;
import io.mistok.menu.button.ItemIdGenerator;
import io.mistok.menu.button.ItemIds;
import io.mistok.menu.button.StoredButtons;
import io.mistok.menu.channel.ConnectedChannels;
import io.mistok.menu.version.PublishedMenu;
import io.mistok.menu.version.PublishedMenus;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of all channels. */
@Component
public class Drafts {

    private final MenuDrafts drafts;
    private final PublishedMenus published;
    private final StoredButtons stored;
    private final ItemIdGenerator freshIds;
    private final ConnectedChannels channels;
    private final Clock clock;

    Drafts(
            MenuDrafts drafts,
            PublishedMenus published,
            StoredButtons stored,
            ItemIdGenerator freshIds,
            ConnectedChannels channels,
            Clock clock) {
        this.drafts = drafts;
        this.published = published;
        this.stored = stored;
        this.freshIds = freshIds;
        this.channels = channels;
        this.clock = clock;
    }

    public List<Button> draft(String channelId) {
        return drafts.findById(channelId)
                .map(draft -> stored.read(draft.buttons()))
                .or(() -> published.current(channelId).map(PublishedMenu::buttons))
                .orElse(List.of());
    }

    /**
     * Replaces the draft.
     *
     * @param asked a menu without empty places; its limits are the caller's to check
     * @return the draft as it is stored, each button with its id
     */
    @Transactional
    public List<Button> replace(String channelId, List<ButtonRequest> asked, String by) {
        channels.lock(channelId);
        var earlier = published.all(channelId).stream().map(PublishedMenu::buttons);
        var known = Stream.concat(Stream.of(draft(channelId)), earlier).toList();
        return store(channelId, ItemIds.assign(asked, known, freshIds), by);
    }

    /** A published menu becomes the draft; nothing reaches followers. */
    @Transactional
    public List<Button> restore(String channelId, int number, String by) {
        channels.lock(channelId);
        return store(channelId, published.version(channelId, number).buttons(), by);
    }

    private List<Button> store(String channelId, List<Button> buttons, String by) {
        drafts.save(new MenuDraft(channelId, stored.write(buttons), clock.instant(), by));
        return buttons;
    }
}
