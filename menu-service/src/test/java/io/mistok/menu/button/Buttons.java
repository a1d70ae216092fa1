package io.mistok.menu.button;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Buttons for tests. */
@NullUnmarked
final class Buttons {

    private Buttons() {}

    static ButtonRequest click(String name, String key) {
        return new ButtonRequest(null, name, "click", key, null, null, null, null, null, null);
    }

    static ButtonRequest view(String name, String url) {
        return new ButtonRequest(null, name, "view", null, url, null, null, null, null, null);
    }

    static ButtonRequest parent(String name, List<@Nullable ButtonRequest> subs) {
        return new ButtonRequest(null, name, null, null, null, null, null, null, null, subs);
    }

    static ButtonRequest withId(String itemId, ButtonRequest button) {
        return new ButtonRequest(
                itemId,
                button.name(),
                button.type(),
                button.key(),
                button.url(),
                button.appId(),
                button.pagePath(),
                button.mediaId(),
                button.articleId(),
                button.subButtons());
    }

    /** With exactly the fields its type takes. */
    static ButtonRequest ofType(ButtonType type) {
        return new ButtonRequest(
                null,
                "A",
                type.wireName(),
                type.takes(Field.KEY) ? "KEY" : null,
                type.takes(Field.URL) ? "https://example.com/" : null,
                type.takes(Field.APP_ID) ? "wx0123456789abcdef" : null,
                type.takes(Field.PAGE_PATH) ? "pages/index" : null,
                type.takes(Field.MEDIA_ID) ? "MEDIA" : null,
                type.takes(Field.ARTICLE_ID) ? "ARTICLE" : null,
                null);
    }
}
