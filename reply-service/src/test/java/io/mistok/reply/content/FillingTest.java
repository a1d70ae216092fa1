package io.mistok.reply.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class FillingTest {
    @Test
    void knownNamesAreFilledInAndOthersLeftOut() {
        assertThat(text("Hi {{nickname}}{{ key }}, {{typo}}!", Map.of("key", "A")))
                .isEqualTo(new Content.Text("Hi A, !"));
    }

    @Test
    void aValueIsNotReadForNamesAgain() {
        assertThat(text("You wrote {{text}}", Map.of("text", "{{openId}} $1 \\1", "openId", "o1")))
                .isEqualTo(new Content.Text("You wrote {{openId}} $1 \\1"));
    }

    @Test
    void whatXmlForbidsIsLeftOut() {
        assertThat(text("a{{text}}b", Map.of("text", "\u0000\u0008\uD800\uFFFF\t]]>\n😀")))
                .isEqualTo(new Content.Text("a\t]]>\n😀b"));
    }

    @Test
    void nothingToShowBecomesSilence() {
        assertThat(text("{{nickname}} ", Map.of())).isEqualTo(new Content.Silence());
    }

    @Test
    void aTextThatGrewTooLongEndsOnAWholeCharacter() {
        for (long seed = 0; seed < 500; seed++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            var value = new StringBuilder();
            for (int i = 0; i < 1200; i++) {
                value.append(
                        switch (random.nextInt(4)) {
                            case 0 -> "a";
                            case 1 -> "é";
                            case 2 -> "价";
                            default -> "😀";
                        });
            }
            String shown =
                    ((Content.Text) text("{{text}}", Map.of("text", value.toString()))).text();
            assertThat(value.toString()).startsWith(shown);
            assertThat(shown.getBytes(UTF_8).length).isBetween(2045, 2048);
        }
    }

    @Test
    void aLinkIsNotCutInTwo() {
        String padding = "x".repeat(2000);
        String link = "<a href=\"https://example.com/a-rather-long-address\">details</a>";
        assertThat(text("{{text}}" + link, Map.of("text", padding)))
                .isEqualTo(new Content.Text(padding));
    }

    @Test
    void aValueCannotChangeTheShapeOfAnAddress() {
        var news =
                new Content.News(
                        "t", "d", "https://e.com/p", "https://e.com/?q={{text}}&o={{openId}}");
        Content.Answer filled =
                new Filling(() -> new Variables(Map.of("text", "a&b=c#/../ \"<价", "openId", "o1")))
                        .fill(news);
        assertThat(((Content.News) filled).url())
                .isEqualTo("https://e.com/?q=a%26b%3Dc%23%2F..%2F%20%22%3C%E4%BB%B7&o=o1");
    }

    @Test
    void anAddressThatGrewTooLongIsNoAnswer() {
        var news = new Content.News("t", "d", "https://e.com/p", "https://e.com/{{text}}");
        assertThat(new Filling(() -> new Variables(Map.of("text", "x".repeat(2000)))).fill(news))
                .isEqualTo(new Content.Silence());
    }

    @Test
    void titlesThatVanishAreLeftOut() {
        var video = new Content.Video("m", "{{nickname}}", "about {{key}}");
        assertThat(new Filling(() -> new Variables(Map.of("key", "A"))).fill(video))
                .isEqualTo(new Content.Video("m", null, "about A"));
    }

    @Test
    void whatHasNoVariablesStaysTheSameObjectAndAsksForNone() {
        Filling filling =
                new Filling(() -> {
                    throw new AssertionError("no variables are needed");
                });
        var text = new Content.Text("soup");
        var news = new Content.News("t", "d", "https://e.com/p", "https://e.com/");
        assertThat(filling.fill(text)).isSameAs(text);
        assertThat(filling.fill(news)).isSameAs(news);
    }

    private static Content.Answer text(String template, Map<String, String> values) {
        return new Filling(() -> new Variables(values)).fill(new Content.Text(template));
    }
}
