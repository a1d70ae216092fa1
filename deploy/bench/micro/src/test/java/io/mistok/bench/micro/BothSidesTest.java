package io.mistok.bench.micro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.ingest.event.MenuEvent.MenuButtonClicked;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import me.chanjar.weixin.mp.util.crypto.WxMpCryptUtil;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

/** Two sides that do not the same work are no comparison. */
class BothSidesTest {
    private final MistokBenchmark mistok = new MistokBenchmark();
    private final WxJavaBenchmark wxJava = new WxJavaBenchmark();

    @Test
    void everyStepHasBothSides() {
        assertThat(steps(MistokBenchmark.class))
                .containsExactlyInAnyOrderElementsOf(steps(WxJavaBenchmark.class));
    }

    @Test
    void bothReadTheSameClick() {
        for (var event : List.of(mistok.plain(), mistok.secure())) {
            assertThat(event).isInstanceOf(MenuButtonClicked.class);
            assertThat(event.origin().openId().value()).isEqualTo(Sample.FOLLOWER);
        }
        for (var message : List.of(wxJava.plain(), wxJava.secure(), wxJava.parse())) {
            assertThat(message.getEvent()).isEqualTo("CLICK");
            assertThat(message.getFromUser()).isEqualTo(Sample.FOLLOWER);
        }
        assertThat(mistok.parse().text("EventKey")).isEqualTo(wxJava.parse().getEventKey());
    }

    @Test
    void bothBelieveTheSameSignature() {
        assertThat(mistok.verify()).isPresent();
        assertThat(wxJava.verify()).isTrue();
    }

    @Test
    void bothOpenTheSame() {
        assertThat(new String(mistok.decrypt(), UTF_8)).isEqualTo(Sample.BODY);
        assertThat(wxJava.decrypt()).isEqualTo(Sample.BODY);
    }

    @Test
    void eachOpensWhatTheOtherSealed() {
        var crypt = new WxMpCryptUtil(wxJava.config());
        for (var sealed : List.of(mistok.encrypt(), wxJava.encrypt())) {
            assertThat(
                            crypt.decryptXml(
                                    text(sealed, "MsgSignature"),
                                    sealed.replaceAll(
                                            "(?s).*<TimeStamp>(\\d+)</TimeStamp>.*", "$1"),
                                    text(sealed, "Nonce"),
                                    sealed))
                    .isEqualTo(Sample.ANSWER);
        }
    }

    @Test
    void bothWriteTheAnswer() {
        for (var reply : List.of(mistok.reply().orElseThrow(), wxJava.reply())) {
            assertThat(reply)
                    .contains("<Content><![CDATA[" + Sample.ANSWER + "]]></Content>")
                    .contains("<ToUserName><![CDATA[" + Sample.FOLLOWER + "]]></ToUserName>");
        }
    }

    private static String text(String xml, String name) {
        return xml.replaceAll("(?s).*<%1$s><!\\[CDATA\\[(.*?)]]></%1$s>.*".formatted(name), "$1");
    }

    private static List<String> steps(Class<?> side) {
        return Arrays.stream(side.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .toList();
    }
}
