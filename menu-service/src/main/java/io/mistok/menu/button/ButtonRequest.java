package io.mistok.menu.button;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A button as it is asked for, unchecked. Empty texts count as absent. */
@Schema(name = "ButtonRequest")
public record ButtonRequest(
        @Schema(description = "From an earlier answer; keeps the button's statistics together")
                @Nullable String itemId,
        @Schema(description = "At most 16 bytes in UTF-8 at the top, 60 below")
                @Nullable String name,
        @Schema(description = "WeChat's name of the action; absent when there are subButtons")
                @Nullable String type,
        @Schema(description = "At most 128 bytes") @Nullable String key,
        @Schema(description = "http or https, at most 1024 bytes") @Nullable String url,
        @JsonAlias("appid") @Nullable String appId,
        @JsonAlias("pagepath") @Nullable String pagePath,
        @JsonAlias("media_id") @Nullable String mediaId,
        @JsonAlias("article_id") @Nullable String articleId,
        @JsonAlias("sub_button") @Schema(description = "1 to 5 buttons, on the first level only")
                @Nullable List<@Nullable ButtonRequest> subButtons) {

    public ButtonRequest {
        itemId = emptyAsAbsent(itemId);
        name = emptyAsAbsent(name);
        type = emptyAsAbsent(type);
        key = emptyAsAbsent(key);
        url = emptyAsAbsent(url);
        appId = emptyAsAbsent(appId);
        pagePath = emptyAsAbsent(pagePath);
        mediaId = emptyAsAbsent(mediaId);
        articleId = emptyAsAbsent(articleId);
        subButtons = subButtons == null ? List.of() : subButtons;
    }

    private static @Nullable String emptyAsAbsent(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
