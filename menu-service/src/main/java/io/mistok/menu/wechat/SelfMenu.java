package io.mistok.menu.wechat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The menu that is live, whoever made it. Buttons made in WeChat's console have kinds of their own
 * (text, img, news and others) with a value instead of a key or an address.
 */
public record SelfMenu(
        @JsonProperty("is_menu_open") @Nullable Integer open,
        @JsonProperty("selfmenu_info") @Nullable Content info,
        @Nullable Integer errcode,
        @Nullable String errmsg)
        implements Answer {

    /** The buttons shown now; none when the menu is switched off. */
    public List<Button> buttons() {
        var hidden = open != null && open == 0;
        return hidden || info == null || info.button == null ? List.of() : info.button;
    }

    /** The menu itself. */
    public record Content(@Nullable List<Button> button) {}

    /** A live button: WeChat's create format plus what the console adds. */
    public record Button(
            @Nullable String type,
            @Nullable String name,
            @Nullable String key,
            @Nullable String url,
            @Nullable String appid,
            @Nullable String pagepath,
            @JsonProperty("media_id") @Nullable String mediaId,
            @JsonProperty("article_id") @Nullable String articleId,
            @Nullable String value,
            @JsonProperty("news_info") @Nullable News news,
            @JsonProperty("sub_button") @Nullable Children subButtons) {

        public List<Button> children() {
            return subButtons == null || subButtons.list == null ? List.of() : subButtons.list;
        }
    }

    /** Unlike in menu/get the sub-buttons are wrapped in an object. */
    public record Children(@Nullable List<Button> list) {}

    /** The articles of a news button. */
    public record News(@Nullable List<Article> list) {

        public List<Article> articles() {
            return list == null ? List.of() : list;
        }
    }

    /** One article of a news button. */
    public record Article(
            @Nullable String title, @JsonProperty("content_url") @Nullable String contentUrl) {}
}
