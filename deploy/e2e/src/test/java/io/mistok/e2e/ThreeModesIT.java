package io.mistok.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The main job: a menu goes up, taps come in, answers go out, numbers add up. */
@ExtendWith(RunningMistok.class)
class ThreeModesIT {
    private static final String DRAFT =
            """
            {"buttons":[
              {"name":"今日","type":"click","key":"MENU_TODAY"},
              {"name":"服务","subButtons":[
                {"name":"商城 <&>","type":"view","url":"https://example.com/shop?a=1&b=2"},
                {"name":"扫一扫","type":"scancode_waitmsg","key":"MENU_SCAN"}]}]}
            """;
    private static final String LIVE =
            """
            [{"name":"今日","type":"click","key":"MENU_TODAY"},
             {"name":"服务","sub_button":[
               {"name":"商城 <&>","type":"view","url":"https://example.com/shop?a=1&b=2"},
               {"name":"扫一扫","type":"scancode_waitmsg","key":"MENU_SCAN"}]}]
            """;
    private static final String SHOP = "https://example.com/shop?a=1&b=2";

    private final Mistok mistok;

    ThreeModesIT(Mistok mistok) {
        this.mistok = mistok;
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "compatible", "secure"})
    void everythingAFollowerDoesIsAnsweredAndCounted(String encryption) {
        var channel = Channel.connected(mistok, encryption);
        channel.publish(DRAFT);
        assertThat(channel.liveMenu()).isEqualTo(JsonMapper.shared().readTree(LIVE));
        setRules(channel);

        var anna = channel.follower("oAnna");
        var boris = channel.follower("oBoris");
        var clara = channel.follower("oClara");
        anna.subscribe().isReply("Welcome, 欢迎");
        boris.subscribe().isReply("Welcome, 欢迎");
        clara.subscribe().isReply("Welcome, 欢迎");

        anna.click("MENU_TODAY").isReply("Today: ]]> & <b>");
        boris.click("MENU_TODAY").isReply("Today: ]]> & <b>");
        nextSecond();
        anna.click("MENU_TODAY").isReply("Today: ]]> & <b>");
        anna.tap("2.1").isSilence();
        clara.tap("2.2").isReply("Scanned");
        boris.type("what is the price").isReply("See the list");
        boris.type("anything else").isReply("Sorry?");
        clara.scan("poster").isReply("From the poster");
        clara.unsubscribe().isSilence();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(channel.action("unfollowed")).isEqualTo("1/1"));
        assertThat(channel.clicks()).isEqualTo("5/3");
        assertThat(channel.clicks("MENU_TODAY")).isEqualTo("3/2");
        assertThat(channel.clicks(SHOP)).isEqualTo("1/1");
        assertThat(channel.clicks("MENU_SCAN")).isEqualTo("1/1");
        assertThat(channel.action("followed")).isEqualTo("3/3");
        assertThat(channel.action("text-received")).isEqualTo("2/1");
        assertThat(channel.action("scene-scanned")).isEqualTo("1/1");
        assertThat(channel.get("/stats/active").json().path("unique").asInt()).isEqualTo(3);
        assertThat(channel.post("/stats/recount", "").ok().json().path("equal").asBoolean())
                .isTrue();
    }

    private static void setRules(Channel channel) {
        channel.answerKey("MENU_TODAY", "Today: ]]> & <b>");
        channel.answerKey("MENU_SCAN", "Scanned");
        channel.put("/replies/subscribe", text("Welcome, 欢迎")).ok();
        channel.put("/replies/scans/poster", text("From the poster")).ok();
        channel.put("/replies/default", text("Sorry?")).ok();
        channel.put(
                        "/replies/keywords",
                        """
                        [{"match":"contains","pattern":"price","content":%s}]
                        """
                                .formatted(text("See the list")))
                .ok();
    }

    private static String text(String text) {
        return "{\"type\":\"text\",\"text\":\"" + text + "\"}";
    }

    /** The platform stamps whole seconds: two taps on one button within one of them are one. */
    private static void nextSecond() {
        var second = Instant.now().getEpochSecond();
        await().until(() -> Instant.now().getEpochSecond() > second);
    }
}
