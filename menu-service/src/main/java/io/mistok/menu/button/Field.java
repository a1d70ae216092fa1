package io.mistok.menu.button;

import org.jspecify.annotations.Nullable;

/** The fields that only some types of buttons have. */
enum Field {
    KEY("key"),
    URL("url"),
    APP_ID("appId"),
    PAGE_PATH("pagePath"),
    MEDIA_ID("mediaId"),
    ARTICLE_ID("articleId");

    private final String wireName;

    Field(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    @Nullable String of(ButtonRequest button) {
        return switch (this) {
            case KEY -> button.key();
            case URL -> button.url();
            case APP_ID -> button.appId();
            case PAGE_PATH -> button.pagePath();
            case MEDIA_ID -> button.mediaId();
            case ARTICLE_ID -> button.articleId();
        };
    }
}
