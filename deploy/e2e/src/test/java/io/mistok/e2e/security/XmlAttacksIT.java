package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.e2e.client.EventLog;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * S02: hostile XML behind right signatures, in clear, sealed, and around the sealed text. A file
 * and a web server are the canaries.
 */
@ExtendWith(RunningMistok.class)
class XmlAttacksIT {
    private static final String SECRET = "canary-in-a-file-4711";
    private static final Duration QUICKLY = Duration.ofSeconds(4);

    private final Mistok mistok;
    private final Canary web;
    @TempDir private Path folder;
    private Programs programs;

    XmlAttacksIT(Mistok mistok) throws IOException {
        this.mistok = mistok;
        this.web = Canary.everywhere();
        this.programs = Programs.now(mistok);
    }

    @BeforeEach
    void plantTheFile() throws IOException {
        Files.writeString(file(), SECRET);
        programs = Programs.now(mistok);
    }

    @AfterEach
    void nobodyWasHarmed() throws IOException {
        programs.areUnharmed();
        web.wasNotTouched();
        web.close();
    }

    @Test
    void inClear() {
        var door = Door.of(mistok, "plain");
        attack(door, xml -> door.post(door.drafts().clear(xml)));
    }

    @Test
    void sealed() {
        var door = Door.of(mistok, "secure");
        attack(door, xml -> door.post(door.drafts().sealed(xml)));
    }

    @Test
    void aroundTheSealedText() {
        var door = Door.of(mistok, "secure");
        attack(
                door,
                xml -> {
                    var draft = door.drafts().sealed(click(door, "oOuter"));
                    var sealed = new String(draft.body(), UTF_8);
                    var element =
                            sealed.substring(sealed.indexOf("<Encrypt>"), sealed.indexOf("</xml>"));
                    return door.post(draft.withBody(inserted(xml, element.getBytes(UTF_8))));
                });
    }

    private void attack(Door door, Function<byte[], RawAnswer> send) {
        var attacks =
                new XmlAttacks(
                        click(door, "oAttacker"),
                        file(),
                        "http://127.0.0.1:" + web.port() + "/canary");
        assertThat(attacks.refused()).hasSizeGreaterThan(40);
        attacks.refused()
                .forEach((name, xml) -> {
                    var answer = quickly(name, () -> send.apply(xml));
                    assertThat(answer.status()).as(name).isEqualTo(400);
                    assertThat(answer.body()).as(name).isIn("bad request", "Bad request\n");
                });
        attacks.harmless()
                .forEach((name, xml) -> {
                    var answer = quickly(name, () -> send.apply(xml));
                    assertThat(answer.status()).as(name).isIn(200, 400, 413);
                    assertThat(answer.body())
                            .as(name)
                            .isIn("success", "bad request", "Body too large\n");
                });
        stillServes(door, send);
    }

    private void stillServes(Door door, Function<byte[], RawAnswer> send) {
        assertThat(send.apply(click(door, "oHonest").getBytes(UTF_8)).body()).isEqualTo("success");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(new EventLog(mistok.kafka()).of(door.channel().id()))
                                .isNotEmpty()
                                .noneMatch(event -> event.toString().contains(SECRET)));
    }

    private static RawAnswer quickly(String name, Supplier<RawAnswer> call) {
        var began = System.nanoTime();
        var answer = call.get();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as(name).isLessThan(QUICKLY);
        return answer;
    }

    /** In front of the end of the root element, as far as that can be found. */
    private static byte[] inserted(byte[] xml, byte[] element) {
        var text = new String(xml, StandardCharsets.ISO_8859_1);
        var added = new String(element, StandardCharsets.ISO_8859_1);
        return text.replace("</xml>", added + "</xml>").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String click(Door door, String openId) {
        return door.drafts().click(openId, "K");
    }

    private Path file() {
        return folder.resolve("secret.txt");
    }
}
