package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * S05: something right in a place where it is wrong. All refusals look the same: whoever tries
 * learns nothing of how near it was.
 */
@ExtendWith(RunningMistok.class)
class ReplayIT {
    private final Mistok mistok;
    private final Door clear;
    private final Door secure;

    ReplayIT(Mistok mistok) {
        this.mistok = mistok;
        this.clear = Door.of(mistok, "plain");
        this.secure = Door.of(mistok, "secure");
    }

    @Test
    void aReplayIsAnsweredTheSameAndCountsOnce() {
        clear.channel().answerKey("K", "the answer");
        var tap = clear.drafts().clear(clear.drafts().click("oReplayed", "K"));
        var first = clear.post(tap);

        assertThat(first.body()).contains("the answer");
        assertThat(clear.post(tap).body()).contains("the answer");
        assertThat(clear.post(clear.drafts().clear(new String(tap.body(), UTF_8))).body())
                .contains("the answer");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(clear.channel().clicks()).isEqualTo("1/1"));
    }

    @Test
    void refusalsCannotBeToldApart() {
        var looks = new LinkedHashSet<String>();
        for (var refusal :
                List.of(
                        anotherChannel(),
                        anotherChannelWithTheSameSecrets(),
                        anotherBodyInClear(),
                        anotherBodyInAnEnvelope(),
                        theSignatureOfASealedBodyForOneInClear(),
                        inClearWhereItMustBeSealed(),
                        sealedAndCalledClear(),
                        anotherNonce(),
                        anotherTime(),
                        tooOld(),
                        tooEarly(),
                        secure.post(secure.drafts().envelope("no base64!")),
                        secure.post(secure.drafts().envelope("A".repeat(43))),
                        spoilt(layout -> layout[layout.length - 1] = 0),
                        spoilt(layout -> layout[layout.length - 1] = 33),
                        spoilt(layout -> layout[layout.length - 2] ^= 1),
                        spoilt(layout -> layout[16] = 127),
                        spoilt(layout -> layout[16] = -1),
                        spoilt(layout -> layout[19] ^= 1),
                        spoilt(layout -> Arrays.fill(layout, (byte) 0)))) {
            assertThat(refusal.status()).as(refusal.look()).isEqualTo(403);
            looks.add(refusal.look());
        }
        assertThat(looks).hasSize(1);
    }

    private RawAnswer anotherChannel() {
        var other = Door.of(mistok, "secure");
        return other.post(secure.drafts().sealed(secure.drafts().click("oX", "K")));
    }

    private RawAnswer anotherChannelWithTheSameSecrets() {
        var other = Door.of(mistok, "secure");
        var mine = secure.channel();
        Channel.admin(mistok)
                .send(
                        "PATCH",
                        "/api/channels/" + other.channel().id(),
                        "{\"token\":\"%s\",\"encodingAesKey\":\"%s\"}"
                                .formatted(mine.of("token"), mine.of("encodingAesKey")))
                .ok();
        var question = secure.drafts().question("4711");
        await("the token is taken over")
                .atMost(Duration.ofSeconds(10))
                .until(() -> other.ask(question).status() == 200);
        return other.post(secure.drafts().sealed(secure.drafts().click("oX", "K")));
    }

    private RawAnswer anotherBodyInClear() {
        var first = clear.drafts().clear(clear.drafts().click("oFirst", "K"));
        assertThat(clear.post(first).status()).isEqualTo(200);
        return clear.post(first.withBody(bytes(clear.drafts().click("oSecond", "K"))));
    }

    private RawAnswer anotherBodyInAnEnvelope() {
        var first = secure.drafts().sealed(secure.drafts().click("oFirst", "K"));
        var second = secure.drafts().sealed(secure.drafts().click("oSecond", "K"));
        return secure.post(first.withBody(second.body()));
    }

    private RawAnswer theSignatureOfASealedBodyForOneInClear() {
        var both = Door.of(mistok, "compatible");
        var sealed = both.drafts().sealed(both.drafts().click("oFirst", "K"));
        assertThat(both.post(sealed).status()).isEqualTo(200);
        return both.post(
                sealed.without("encrypt_type")
                        .without("msg_signature")
                        .withBody(bytes(both.drafts().click("oSecond", "K"))));
    }

    private RawAnswer inClearWhereItMustBeSealed() {
        return secure.post(secure.drafts().clear(secure.drafts().click("oX", "K")));
    }

    private RawAnswer sealedAndCalledClear() {
        var sealed = secure.drafts().sealed(secure.drafts().click("oX", "K"));
        return secure.post(sealed.with("encrypt_type", "raw"));
    }

    private RawAnswer anotherNonce() {
        return clear.post(
                clear.drafts().clear(clear.drafts().click("oX", "K")).with("nonce", "4711"));
    }

    private RawAnswer anotherTime() {
        var later = Long.toString(Instant.now().getEpochSecond() + 60);
        return clear.post(
                clear.drafts().clear(clear.drafts().click("oX", "K")).with("timestamp", later));
    }

    private RawAnswer tooOld() {
        return clear.post(
                clear.drafts()
                        .clear(
                                clear.drafts().click("oX", "K"),
                                Instant.now().minus(Duration.ofMinutes(6))));
    }

    private RawAnswer tooEarly() {
        return clear.post(
                clear.drafts()
                        .clear(
                                clear.drafts().click("oX", "K"),
                                Instant.now().plus(Duration.ofMinutes(6))));
    }

    /** Rightly signed and rightly encrypted; what is inside makes no sense. */
    private RawAnswer spoilt(Consumer<byte[]> spoil) {
        var layout = secure.drafts().layout(secure.drafts().click("oX", "K"));
        spoil.accept(layout);
        return secure.post(secure.drafts().locked(layout));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
