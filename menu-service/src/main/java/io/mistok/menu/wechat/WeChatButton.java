package io.mistok.menu.wechat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A button in WeChat's own spelling; what is empty is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WeChatButton(
        @Nullable String type,
        @Nullable String name,
        @Nullable String key,
        @Nullable String url,
        @Nullable String appid,
        @Nullable String pagepath,
        @JsonProperty("media_id") @Nullable String mediaId,
        @JsonProperty("article_id") @Nullable String articleId,
        @JsonProperty("sub_button") @Nullable List<WeChatButton> subButtons) {

    /** Leaves come back from WeChat with an empty list, or with none. */
    public List<WeChatButton> children() {
        return subButtons == null ? List.of() : subButtons;
    }
}
