package io.mistok.menu.publication;

import io.mistok.menu.button.ButtonRequest;
import io.mistok.menu.button.ButtonType;
import io.mistok.menu.problem.Violation;
import io.mistok.menu.wechat.SelfMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a live menu into a draft. What WeChat's console offers and the API does not becomes the
 * nearest thing the API has, with a note.
 */
final class ConsoleMenu {

    private final List<Violation> notes = new ArrayList<>();

    private ConsoleMenu() {}

    static ImportedMenu read(List<SelfMenu.Button> live) {
        var reading = new ConsoleMenu();
        var buttons =
                IntStream.range(0, live.size())
                        .mapToObj(index -> reading.top("/buttons/" + index, live.get(index)))
                        .toList();
        return new ImportedMenu(buttons, List.copyOf(reading.notes));
    }

    private ButtonRequest top(String pointer, SelfMenu.Button live) {
        var children = live.children();
        if (children.isEmpty()) {
            return leaf(pointer, live);
        }
        var subs =
                IntStream.range(0, children.size())
                        .<@Nullable ButtonRequest>mapToObj(
                                i -> leaf(pointer + "/subButtons/" + i, children.get(i)))
                        .toList();
        return new ButtonRequest(null, live.name(), null, null, null, null, null, null, null, subs);
    }

    private ButtonRequest leaf(String pointer, SelfMenu.Button live) {
        var type = live.type() == null ? "" : live.type();
        return switch (type) {
            case "text" -> {
                note(
                        pointer,
                        "It answered with a text; write this reply for its key: " + live.value());
                yield click(pointer, live);
            }
            case "img", "photo", "voice" -> {
                note(pointer, "Its material may be temporary; if so, choose permanent material");
                yield media(live);
            }
            case "video" -> {
                note(pointer, "It played a video; it now opens the video's address");
                yield page(pointer, live, live.value());
            }
            case "news" -> news(pointer, live);
            default -> ButtonType.called(type).isPresent() ? same(live) : unknown(pointer, live);
        };
    }

    private ButtonRequest news(String pointer, SelfMenu.Button live) {
        var articles = live.news() == null ? List.<SelfMenu.Article>of() : live.news().articles();
        if (articles.size() > 1) {
            note(pointer, "It sent several articles; it now opens the first one");
        } else {
            note(pointer, "It sent an article; it now opens the article");
        }
        return page(pointer, live, articles.isEmpty() ? null : articles.getFirst().contentUrl());
    }

    private ButtonRequest unknown(String pointer, SelfMenu.Button live) {
        note(pointer, "What it did cannot be taken over; write a reply for its key");
        return click(pointer, live);
    }

    private ButtonRequest page(String pointer, SelfMenu.Button live, @Nullable String address) {
        return address == null || address.isBlank()
                ? unknown(pointer, live)
                : button(live, ButtonType.VIEW, null, address, null);
    }

    private static ButtonRequest media(SelfMenu.Button live) {
        return button(live, ButtonType.MEDIA_ID, null, null, live.value());
    }

    /** The key says where the button was, so that a second import finds the same one. */
    private static ButtonRequest click(String pointer, SelfMenu.Button live) {
        var place = pointer.replace("/buttons/", "").replace("/subButtons/", "_");
        return button(live, ButtonType.CLICK, "IMPORTED_" + place, null, null);
    }

    private static ButtonRequest button(
            SelfMenu.Button live,
            ButtonType type,
            @Nullable String key,
            @Nullable String url,
            @Nullable String mediaId) {
        return new ButtonRequest(
                null, live.name(), type.wireName(), key, url, null, null, mediaId, null, null);
    }

    private static ButtonRequest same(SelfMenu.Button live) {
        return new ButtonRequest(
                null,
                live.name(),
                live.type(),
                live.key(),
                live.url(),
                live.appid(),
                live.pagepath(),
                live.mediaId(),
                live.articleId(),
                null);
    }

    private void note(String pointer, String detail) {
        notes.add(new Violation(pointer, detail));
    }
}
