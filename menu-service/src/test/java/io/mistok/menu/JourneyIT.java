package io.mistok.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From connecting an account to restoring an earlier menu. */
class JourneyIT extends RunningService {

    private static final String MENU =
            """
            {"buttons": [
              {"name": "今日", "type": "click", "key": "MENU_TODAY"},
              {"name": "服务", "subButtons": [
                {"name": "商城 🛒", "type": "view", "url": "https://example.com/shop?a=1&b=<2>"},
                {"name": "小程序", "type": "miniprogram", "url": "https://example.com/",
                 "appId": "wx0123456789abcdef", "pagePath": "pages/index/index"},
                {"name": "素材", "type": "media_id", "mediaId": "MEDIA"},
                {"name": "文章", "type": "article_id", "articleId": "ARTICLE"}]}]}
            """;

    private static final String SAME_MENU_FOR_WECHAT =
            "{\"button\":[{\"type\":\"click\",\"name\":\"今日\",\"key\":\"MENU_TODAY\"},"
                    + "{\"name\":\"服务\",\"sub_button\":[{\"type\":\"view\",\"name\":\"商城"
                    + " 🛒\",\"url\":\"https://example.com/shop?a=1&b=<2>\"},"
                    + "{\"type\":\"miniprogram\",\"name\":\"小程序\",\"url\":\"https://example.com/\","
                    + "\"appid\":\"wx0123456789abcdef\",\"pagepath\":\"pages/index/index\"},"
                    + "{\"type\":\"media_id\",\"name\":\"素材\",\"media_id\":\"MEDIA\"},"
                    + "{\"type\":\"article_id\",\"name\":\"文章\",\"article_id\":\"ARTICLE\"}]}]}";

    @Autowired MeterRegistry meters;

    @BeforeEach
    void allIsWell() {
        WECHAT.reset();
    }

    @Test
    void connectedChannelIsOnTheTopicWhenTheAnswerArrives() {
        var reply = api().connect();

        assertThat(reply.status()).isEqualTo(201);
        var id = reply.text("id");
        assertThat(id).matches("ch_[a-z2-7]{16}");
        assertThat(reply.header("Location")).isEqualTo("/api/channels/" + id);
        assertThat(reply.text("callbackUrl"))
                .isEqualTo("https://mistok.example/callback/wechat/" + id);
        assertThat(reply.text("encryption")).isEqualTo("secure");
        assertThat(reply.text("timeZone")).isEqualTo("Asia/Shanghai");
        assertThat(reply.text("token")).matches("[A-Za-z0-9]{32}");
        assertThat(reply.text("encodingAesKey")).matches("[A-Za-z0-9]{43}");
        assertThat(reply.json().has("originalId")).isTrue();
        assertThat(reply.response().body()).doesNotContain("s3cret");
        var record = ChannelTopic.newest(id, "/settings/current");
        assertThat(record.path("version").asInt()).isEqualTo(1);
        assertThat(KEYS.open(record.path("appSecretEncrypted").asString(), id + "/appSecret"))
                .isEqualTo("s3cret");
        assertThat(KEYS.open(record.path("tokenEncrypted").asString(), id + "/token"))
                .isEqualTo(reply.text("token"));
        assertThat(
                        KEYS.open(
                                record.path("encodingAesKeyEncrypted").asString(),
                                id + "/encodingAesKey"))
                .isEqualTo(reply.text("encodingAesKey"));
    }

    @Test
    void readerOfTheTopicIsAlive() {
        var alive = meters.get("mistok.listener.alive").tag("topic", "messenger.channel.v1");

        assertThat(alive.gauge().value()).isOne();
    }

    @Test
    void publishedMenuReachesWeChatExactlyOnceAndExactlyAsItIs() {
        var menu = "/api/channels/" + api().connect().text("id") + "/menu";
        api().put(menu + "/draft", MENU);

        var reply = api().post(menu + "/publish");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("version").asInt()).isEqualTo(1);
        assertThat(WECHAT.calls("/cgi-bin/menu/create"))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.body()).isEqualTo(SAME_MENU_FOR_WECHAT);
                    assertThat(call.query()).isEqualTo("access_token=T1");
                });
    }

    @Test
    void publishedMenuIsShownAndIsOnTheTopic() {
        var id = api().connect().text("id");
        var menu = "/api/channels/" + id + "/menu";
        assertThat(api().get(menu).json().has("published")).isFalse();
        var draft = api().put(menu + "/draft", MENU);
        assertThat(api().get(menu).json().path("changed").asBoolean()).isTrue();

        var publishedAt = api().post(menu + "/publish").text("publishedAt");

        var shown = api().get(menu).json();
        assertThat(shown.path("changed").asBoolean()).isFalse();
        assertThat(shown.path("published").path("publishedAt").asString()).isEqualTo(publishedAt);
        assertThat(shown.path("published").path("publishedBy").asString()).isEqualTo("ada");
        assertThat(shown.path("published").path("buttons")).isEqualTo(draft.json().path("buttons"));
        var record = ChannelTopic.newest(id, "/menu/1");
        assertThat(record.path("publishedAt").asString()).isEqualTo(publishedAt);
        assertThat(record.at("/buttons/1/subButtons/1/itemId"))
                .isEqualTo(draft.json().at("/buttons/1/subButtons/1/itemId"));
    }

    @Test
    void restoredMenuIsADraftOnlyAndKeepsItsItems() {
        var menu = "/api/channels/" + api().connect().text("id") + "/menu";
        var first = api().put(menu + "/draft", MENU).json().path("buttons");
        api().post(menu + "/publish");
        api().put(
                        menu + "/draft",
                        "{\"buttons\":[{\"name\":\"B\",\"type\":\"click\",\"key\":\"B\"}]}");
        assertThat(api().post(menu + "/publish").json().path("version").asInt()).isEqualTo(2);

        var restored = api().post(menu + "/versions/1/restore");

        assertThat(restored.status()).isEqualTo(200);
        assertThat(restored.json().path("buttons")).isEqualTo(first);
        assertThat(WECHAT.calls("/cgi-bin/menu/create")).hasSize(2);
        assertThat(api().get(menu).json().at("/published/version").asInt()).isEqualTo(2);
        assertThat(api().get(menu + "/versions").json().values().stream())
                .extracting(version -> version.path("version").asInt())
                .containsExactly(2, 1);
    }

    @Test
    void numberThatTheTopicKnowsIsNotGivenAgain() {
        var id = api().connect().text("id");
        var menu = "/api/channels/" + id + "/menu";
        api().put(menu + "/draft", MENU);
        ChannelTopic.write(id + "/menu/700", "{\"version\":700}");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> api().post(menu + "/publish").json().path("version").asInt() > 700);
    }

    @Test
    void removedChannelLeavesTheTopic() {
        var id = api().connect().text("id");
        var menu = "/api/channels/" + id + "/menu";
        api().put(menu + "/draft", MENU);
        api().post(menu + "/publish");

        assertThat(api().delete("/api/channels/" + id).status()).isEqualTo(204);

        assertThat(api().get("/api/channels/" + id).status()).isEqualTo(404);
        assertThat(ChannelTopic.newest(id, "/settings/current").path("type").asString())
                .isEqualTo("channel-removed");
        assertThat(ChannelTopic.newest(id, "/menu/1").isNull()).isTrue();
    }
}
