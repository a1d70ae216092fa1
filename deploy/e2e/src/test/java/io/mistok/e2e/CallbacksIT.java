package io.mistok.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.e2e.client.Answer;
import io.mistok.e2e.client.Channel;
import io.mistok.e2e.client.EventLog;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import io.mistok.e2e.wechat.Wire;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callbacks of our own making: right ones again, and wrong ones of every sort. */
@ExtendWith(RunningMistok.class)
class CallbacksIT {
    private final Mistok mistok;

    CallbacksIT(Mistok mistok) {
        this.mistok = mistok;
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "secure"})
    void aRetryGetsTheSameAnswerAndCountsOnce(String encryption) {
        var channel = Channel.connected(mistok, encryption);
        channel.answerKey("K", "the answer");
        var wire = new Wire(channel);
        var click = click(channel, "oA", "K");

        for (int attempt = 1; attempt <= 3; attempt++) {
            var answer = encryption.equals("plain") ? wire.plain(click) : wire.secure(click);
            assertThat(wire.text(answer)).as(answer.body()).isEqualTo("the answer");
        }
        var other = click(channel, "oB", "K");
        if (encryption.equals("plain")) {
            wire.plain(other);
        } else {
            wire.secure(other);
        }

        awaitClicks(channel, "2/2");
    }

    @Test
    void anUnknownEventIsTaken() {
        var channel = Channel.connected(mistok, "plain");
        var answer = new Wire(channel).plain(callback(channel, "oA", "<Event>of_tomorrow</Event>"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("success");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(new EventLog(mistok.kafka()).of(channel.id()))
                                .singleElement()
                                .extracting(event -> event.path("type").asString(""))
                                .isEqualTo("unrecognised"));
    }

    @Test
    void theConsolesQuestionIsAnsweredToTheLetter() {
        var channel = Channel.connected(mistok, "secure");
        var wire = new Wire(channel);

        assertThat(wire.verify(channel.of("token"), "5927782489442352469").body())
                .isEqualTo("5927782489442352469");
        assertRefused(wire.verify("another", "5927782489442352469"));
    }

    @Test
    void whatIsForgedIsRefusedAndNotCounted() {
        var plain = Channel.connected(mistok, "plain");
        var secure = Channel.connected(mistok, "secure");
        var click = click(plain, "oForger", "K");
        var toSecure = click(secure, "oForger", "K");
        var wire = new Wire(plain);
        var sealed = new Wire(secure);
        var token = plain.of("token");
        var now = Instant.now();

        assertRefused(wire.plain(click, "another", now));
        assertRefused(wire.plain(click, token, now.minus(Duration.ofMinutes(6))));
        assertRefused(wire.plain(click, token, now.plus(Duration.ofMinutes(6))));
        assertRefused(wire.post("", click));
        assertRefused(wire.plain(click.substring(0, click.length() - 9)));
        assertRefused(
                wire.plain(
                        click.replace(
                                "<xml>",
                                "<!DOCTYPE xml [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><xml>")));
        assertRefused(
                wire.plain(click.replace("</xml>", "<A>" + "a".repeat(70_000) + "</A></xml>")));
        assertRefused(sealed.plain(toSecure));
        assertRefused(sealed.secure(toSecure, "wxffffffffffffffff"));
        assertRefused(sealed.sealed("AAAA", "BBBB"));
        assertRefused(sealed.sealed("A".repeat(64), "A".repeat(64)));

        wire.plain(click(plain, "oHonest", "K"));
        sealed.secure(click(secure, "oHonest", "K"));
        awaitClicks(plain, "1/1");
        awaitClicks(secure, "1/1");
    }

    private static void awaitClicks(Channel channel, String numbers) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(channel.clicks()).isEqualTo(numbers));
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
    }

    private static String click(Channel channel, String openId, String key) {
        return callback(
                channel,
                openId,
                "<Event><![CDATA[CLICK]]></Event>\n<EventKey><![CDATA[" + key + "]]></EventKey>");
    }

    private static String callback(Channel channel, String openId, String fields) {
        return "<xml><ToUserName><![CDATA[%s]]></ToUserName>\n<FromUserName><![CDATA[%s]]></FromUserName>\n<CreateTime>%d</CreateTime>\n<MsgType><![CDATA[event]]></MsgType>\n%s\n</xml>"
                .formatted(channel.originalId(), openId, Instant.now().getEpochSecond(), fields);
    }
}
