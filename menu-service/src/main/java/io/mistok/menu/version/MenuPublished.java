package io.mistok.menu.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mistok.menu.button.Button;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the topic says about a published menu; see contracts/messenger.channel.v1. */
record MenuPublished(
        String type,
        String channelId,
        long version,
        int menuVersion,
        Instant publishedAt,
        List<Item> buttons) {

    static MenuPublished of(String channelId, PublishedMenu menu) {
        return new MenuPublished(
                "menu-published",
                channelId,
                menu.version(),
                menu.version(),
                menu.publishedAt(),
                menu.buttons().stream().map(Item::of).toList());
    }

    /** As the API's button, without what is empty. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(
            @Nullable String itemId,
            String name,
            @Nullable String type,
            @Nullable String key,
            @Nullable String url,
            @Nullable String appId,
            @Nullable String pagePath,
            @Nullable String mediaId,
            @Nullable String articleId,
            List<Item> subButtons) {

        static Item of(Button button) {
            return new Item(
                    button.itemId(),
                    button.name(),
                    button.type(),
                    button.key(),
                    button.url(),
                    button.appId(),
                    button.pagePath(),
                    button.mediaId(),
                    button.articleId(),
                    button.subButtons().stream().map(Item::of).toList());
        }
    }
}
