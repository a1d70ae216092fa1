package io.mistok.reply.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.reply.calendar.OffHours;
import io.mistok.reply.content.Content;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.event.OpenId;
import io.mistok.reply.rule.Choice;
import io.mistok.reply.rule.Keyword;
import io.mistok.reply.rule.RuleSet;
import io.mistok.reply.rule.Rules;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class RuleDeciderTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final OpenId FOLLOWER = new OpenId("oDemo0000000000000000000001");
    private static final OffHours CLOSED =
            new OffHours(true, null, List.of(), List.of(), List.of(), new Content.Text("closed"));

    private final Rules all =
            new Rules(
                    Map.of("TODAY", new Content.Text("soup")),
                    new Content.Text("default"),
                    new Content.Text("welcome"),
                    Map.of("table-7", new Content.Text("menu of table 7")),
                    List.of(
                            new Keyword(Keyword.Match.EXACT, " ＰＲＩＣＥ ", new Content.Text("exact")),
                            new Keyword(Keyword.Match.CONTAINS, "退款", new Content.Text("contains")),
                            new Keyword(
                                    Keyword.Match.REGEX,
                                    "^(?i)order\\s+#?\\d+$",
                                    new Content.Text("regex")),
                            new Keyword(
                                    Keyword.Match.CONTAINS, "price", new Content.Text("lower"))),
                    CLOSED);

    @ParameterizedTest
    @CsvSource({
        "price, keyword:1",
        "' Price\n', keyword:1",
        "ｐｒｉｃｅ, keyword:1",
        "the PRICE please, keyword:4",
        "查询 订单 & <退款>, keyword:2",
        "Order #42, keyword:3",
        "order 42 please, off-hours",
        "hello, off-hours",
    })
    void aTextIsAnsweredByTheFirstKeywordThatMatches(String text, String rule) {
        assertThat(choose(all, text(text)).rule()).isEqualTo(rule);
    }

    @Test
    void keywordsComeBeforeOffHoursAndTheDefaultLast() {
        assertThat(choose(all, text("hello")).because()).startsWith("Closed on Monday at 10:00");
        Rules open =
                new Rules(
                        all.keys(),
                        all.defaultReply(),
                        null,
                        Map.of(),
                        all.keywords(),
                        new OffHours(
                                false, null, List.of(), List.of(), List.of(), CLOSED.content()));
        assertThat(choose(open, text("hello")).rule()).isEqualTo("default");
        assertThat(choose(Rules.NONE, text("hello")).rule()).isEqualTo("none");
    }

    @Test
    void offHoursWithoutContentAnswerNothing() {
        Rules silent =
                new Rules(
                        Map.of(),
                        all.defaultReply(),
                        null,
                        Map.of(),
                        List.of(),
                        new OffHours(true, null, List.of(), List.of(), List.of(), null));
        assertThat(choose(silent, text("hello")).rule()).isEqualTo("default");
    }

    @Test
    void aClickIsAnsweredByItsKeyOrTheDefaultWhateverTheTime() {
        assertThat(choose(all, click("TODAY")).rule()).isEqualTo("key:TODAY");
        assertThat(choose(all, click("today")).rule()).isEqualTo("default");
        assertThat(choose(Rules.NONE, click("TODAY")).rule()).isEqualTo("none");
    }

    @Test
    void followingIsAnsweredByItsSceneOrTheWelcome() {
        assertThat(choose(all, followed("table-7")).rule()).isEqualTo("scan:table-7");
        assertThat(choose(all, followed("table-8")).rule()).isEqualTo("subscribe");
        assertThat(choose(all, followed(null)).rule()).isEqualTo("subscribe");
        assertThat(choose(all, scanned("table-7")).rule()).isEqualTo("scan:table-7");
        assertThat(choose(all, scanned("table-8")).rule()).isEqualTo("none");
    }

    @Test
    void whatAVoiceSaysCountsAsText() {
        assertThat(choose(all, voice("退款")).rule()).isEqualTo("keyword:2");
        assertThat(choose(all, voice("")).rule()).isEqualTo("off-hours");
        assertThat(choose(all, voice(null)).rule()).isEqualTo("off-hours");
    }

    @Test
    void aToolGetsTheDefaultOnlyWhereTheScreenWaits() {
        assertThat(choose(all, tool("TODAY", false)).rule()).isEqualTo("key:TODAY");
        assertThat(choose(all, tool("OTHER", true)).rule()).isEqualTo("default");
        assertThat(choose(all, tool("OTHER", null)).rule()).isEqualTo("none");
    }

    @Test
    void onlyAMessageIsHandedToAPerson() {
        Rules transfer =
                new Rules(Map.of(), new Content.Transfer(null), null, Map.of(), List.of(), null);
        assertThat(choose(transfer, text("help")).content()).isEqualTo(new Content.Transfer(null));
        Choice click = choose(transfer, click("HELP"));
        assertThat(click.content()).isEqualTo(new Content.Silence());
        assertThat(click.because()).contains("only a message");
    }

    @Test
    void whatIsUnknownStaysSilent() {
        var other = new ChannelEvent.Other("new-kind", "e", "ch_1", FOLLOWER, NOW);
        assertThat(choose(all, other).content()).isEqualTo(new Content.Silence());
    }

    @Test
    void noPatternHoldsAPartitionUp() {
        var hostile =
                new Rules(
                        Map.of(),
                        null,
                        null,
                        Map.of(),
                        List.of(
                                new Keyword(
                                        Keyword.Match.REGEX, "(a+)+$", new Content.Text("found"))),
                        null);
        RuleSet rules = RuleSet.of(1, hostile);
        String text = "a".repeat(2000) + "!";
        assertThat(Duration.ofSeconds(1))
                .isGreaterThan(timed(() -> RuleDecider.choose(rules, text(text), ZoneOffset.UTC)));
    }

    private static Duration timed(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Events are remembered for minutes with what answered them. */
    @Test
    void twoEventsOfOneRuleShareTheirChoice() {
        RuleSet rules = RuleSet.of(1, all);
        for (String text : List.of("price", "the PRICE please")) {
            assertThat(RuleDecider.choose(rules, text(text), ZoneOffset.UTC))
                    .isSameAs(RuleDecider.choose(rules, text(text), ZoneOffset.UTC));
        }
    }

    private static Choice choose(Rules rules, ChannelEvent event) {
        return RuleDecider.choose(RuleSet.of(1, rules), event, ZoneOffset.UTC);
    }

    private static ChannelEvent text(String text) {
        return new ChannelEvent.TextReceived(
                "text-received", "e", "ch_1", FOLLOWER, NOW, text, null);
    }

    private static ChannelEvent voice(String recognition) {
        return new ChannelEvent.VoiceReceived(
                "voice-received", "e", "ch_1", FOLLOWER, NOW, recognition);
    }

    private static ChannelEvent click(String key) {
        return new ChannelEvent.MenuButtonClicked(
                "menu-button-clicked", "e", "ch_1", FOLLOWER, NOW, key);
    }

    private static ChannelEvent tool(String key, Boolean awaitsMessage) {
        return new ChannelEvent.MenuToolUsed(
                "menu-code-scanned", "e", "ch_1", FOLLOWER, NOW, key, awaitsMessage);
    }

    private static ChannelEvent followed(String scene) {
        return new ChannelEvent.Followed("followed", "e", "ch_1", FOLLOWER, NOW, scene);
    }

    private static ChannelEvent scanned(String scene) {
        return new ChannelEvent.SceneScanned("scene-scanned", "e", "ch_1", FOLLOWER, NOW, scene);
    }
}
