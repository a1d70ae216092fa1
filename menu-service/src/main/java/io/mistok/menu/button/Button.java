package io.mistok.menu.button;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A button of a checked menu: either an action or sub-buttons.
 *
 * @param itemId stays with the button over new names, addresses and keys
 * @param type WeChat's name of the action; null with sub-buttons
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Button")
public record Button(
        @Nullable String itemId,
        String name,
        @Nullable String type,
        @Nullable String key,
        @Nullable String url,
        @Nullable String appId,
        @Nullable String pagePath,
        @Nullable String mediaId,
        @Nullable String articleId,
        List<Button> subButtons) {

    public Button {
        subButtons = List.copyOf(subButtons);
    }

    /** Of a checked request, with the id found for it; the sub-buttons likewise. */
    static Button of(String itemId, ButtonRequest request, List<Button> subButtons) {
        return new Button(
                itemId,
                Objects.requireNonNull(request.name()),
                request.type(),
                request.key(),
                request.url(),
                request.appId(),
                request.pagePath(),
                request.mediaId(),
                request.articleId(),
                subButtons);
    }

    /** This button and those below it. */
    Stream<Button> all() {
        return Stream.concat(Stream.of(this), subButtons.stream());
    }

    private Button withoutIds() {
        return new Button(
                null,
                name,
                type,
                key,
                url,
                appId,
                pagePath,
                mediaId,
                articleId,
                subButtons.stream().map(Button::withoutIds).toList());
    }

    /** Whether followers would see and use the same menu; who is who does not matter. */
    public static boolean sameContent(List<Button> one, List<Button> other) {
        return one.stream()
                .map(Button::withoutIds)
                .toList()
                .equals(other.stream().map(Button::withoutIds).toList());
    }
}
