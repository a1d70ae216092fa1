package io.mistok.reply.content;

import io.mistok.reply.content.Content.Answer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns an answer with variables into one that can be shown: nothing raw, nothing XML forbids,
 * nothing over its limit. What is left with nothing to show becomes silence; what has no variables
 * stays the same object, which is then remembered for many events and held once.
 */
public final class Filling {
    private final Supplier<Variables> variables;

    /**
     * @param variables asked for only where a text has some
     */
    public Filling(Supplier<Variables> variables) {
        this.variables = variables;
    }

    public Answer fill(Answer answer) {
        Answer filled = filled(answer);
        return filled.equals(answer) ? answer : filled;
    }

    private Answer filled(Answer answer) {
        return switch (answer) {
            case Content.Text it -> text(it);
            case Content.Video it ->
                    new Content.Video(
                            it.mediaId(), title(it.title()), description(it.description()));
            case Content.Music it -> music(it);
            case Content.News it -> news(it);
            case Content.Silence it -> it;
            case Content.Image it -> it;
            case Content.Voice it -> it;
            case Content.Transfer it -> it;
        };
    }

    private Answer text(Content.Text it) {
        String text = shown(it.text(), Limits.TEXT);
        return text.isBlank() ? new Content.Silence() : new Content.Text(text);
    }

    private Answer music(Content.Music it) {
        return new Content.Music(
                title(it.title()),
                description(it.description()),
                url(it.musicUrl()),
                url(it.hqMusicUrl()),
                it.thumbMediaId());
    }

    private Answer news(Content.News it) {
        String title = title(it.title());
        String picture = url(it.pictureUrl());
        String url = url(it.url());
        if (title == null || picture == null || url == null) {
            return new Content.Silence();
        }
        return new Content.News(title, shown(it.description(), Limits.DESCRIPTION), picture, url);
    }

    private @Nullable String title(@Nullable String template) {
        return optional(template, Limits.TITLE);
    }

    private @Nullable String description(@Nullable String template) {
        return optional(template, Limits.DESCRIPTION);
    }

    private @Nullable String optional(@Nullable String template, int limit) {
        String text = template == null ? "" : shown(template, limit);
        return text.isBlank() ? null : text;
    }

    private String shown(String template, int limit) {
        String text = Variables.hasNames(template) ? variables.get().fill(template) : template;
        return Bytes.atMost(limit, XmlText.clean(text));
    }

    private String filledUrl(String template) {
        return Variables.hasNames(template) ? variables.get().fillUrl(template) : template;
    }

    /** An address that values made too long or no address at all leads nowhere: better none. */
    private @Nullable String url(@Nullable String template) {
        String url = template == null ? "" : filledUrl(template);
        return Templates.isWebAddress(url) && Bytes.atMost(Limits.URL, url).equals(url)
                ? url
                : null;
    }
}
