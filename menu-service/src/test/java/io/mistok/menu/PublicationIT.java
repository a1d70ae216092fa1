package io.mistok.menu;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publications whose outcome is in doubt, and two at a time. */
@NullUnmarked
class PublicationIT extends RunningService {

    private static final String CREATE = "/cgi-bin/menu/create";
    private static final String OK = "{\"errcode\":0,\"errmsg\":\"ok\"}";
    private static final String OTHER_MENU =
            "{\"menu\":{\"button\":[{\"type\":\"click\",\"name\":\"X\",\"key\":\"X\",\"sub_button\":[]}]}}";

    @Autowired JdbcClient database;

    private String id;
    private String menu;

    @BeforeEach
    void connect() {
        WECHAT.reset();
        id = api().connect().text("id");
        menu = "/api/channels/" + id + "/menu";
        draw("A");
    }

    @Test
    void lateAcceptanceIsAPublication() {
        var hang = new CountDownLatch(1);
        WECHAT.next(CREATE, OK, () -> hold(hang));

        var reply = api().post(menu + "/publish");
        hang.countDown();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(api().get(menu).json().at("/published/version").asInt()).isEqualTo(1);
        assertThat(WECHAT.calls(CREATE)).hasSize(1);
    }

    @Test
    void timeoutWithAnotherMenuLiveIsNoPublication() {
        var hang = new CountDownLatch(1);
        WECHAT.next(CREATE, OK, () -> hold(hang));
        WECHAT.next("/cgi-bin/menu/get", OTHER_MENU);

        var reply = api().post(menu + "/publish");
        hang.countDown();

        assertThat(reply.status()).isEqualTo(504);
        assertThat(reply.text("type")).isEqualTo("urn:problem-type:mistok:wechat-unreachable");
        assertThat(reply.text("fix")).isNotBlank();
        assertThat(api().get(menu).json().has("published")).isFalse();
        assertThat(api().post(menu + "/publish").json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void doubtIsSettledBeforeTheNextPublication() {
        var hang = new CountDownLatch(1);
        WECHAT.next(CREATE, OK, () -> hold(hang));
        WECHAT.next("/cgi-bin/menu/get", "<html>proxy</html>");
        assertThat(api().post(menu + "/publish").status()).isEqualTo(504);
        hang.countDown();
        draw("B");

        assertThat(api().post(menu + "/publish").json().path("version").asInt()).isEqualTo(2);

        assertThat(ChannelTopic.newest(id, "/menu/1").at("/buttons/0/key").asString())
                .isEqualTo("A");
        assertThat(ChannelTopic.newest(id, "/menu/2").at("/buttons/0/key").asString())
                .isEqualTo("B");
    }

    @Test
    void publicationOfAProcessThatDiedIsSettledByWhatIsLive() {
        api().post(menu + "/publish");
        draw("B");
        api().post(menu + "/publish");
        database.sql(
                        "UPDATE menu_version SET state = 'SENDING', published_at = NULL,"
                                + " started_at = '2020-01-01' WHERE channel_id = ? AND number = 2")
                .param(id)
                .update();
        assertThat(api().get(menu).json().at("/published/version").asInt()).isEqualTo(1);

        await().atMost(30, SECONDS)
                .untilAsserted(() ->
                        assertThat(api().get(menu).json().at("/published/version").asInt())
                                .isEqualTo(2));
    }

    @Test
    void twoPublicationsTakeTurns() {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = CompletableFuture.supplyAsync(() -> api().post(menu + "/publish"), callers);
            var two = CompletableFuture.supplyAsync(() -> api().post(menu + "/publish"), callers);

            assertThat(
                            new int[] {
                                one.join().json().path("version").asInt(),
                                two.join().json().path("version").asInt()
                            })
                    .containsExactlyInAnyOrder(1, 2);
        }
    }

    @Test
    void liveMenuIsImportedWithNotes() {
        api().post(menu + "/publish");
        WECHAT.always(
                "/cgi-bin/get_current_selfmenu_info",
                "{\"is_menu_open\":1,\"selfmenu_info\":{\"button\":["
                        + "{\"type\":\"click\",\"name\":\"A\",\"key\":\"A\"},"
                        + "{\"type\":\"text\",\"name\":\"T\",\"value\":\"Hello\"}]}}");
        var itemId = api().get(menu).json().at("/published/buttons/0/itemId");

        var imported = api().post(menu + "/import").json();

        assertThat(imported.at("/draft/buttons/0/itemId")).isEqualTo(itemId);
        assertThat(imported.at("/notes/0/pointer").asString()).isEqualTo("/buttons/1");
        assertThat(imported.path("changed").asBoolean()).isTrue();
        assertThat(imported.at("/changes/0/kind").asString()).isEqualTo("added");
    }

    @Test
    void accountWithoutALiveMenuKeepsItsDraft() {
        assertThat(api().post(menu + "/import").status()).isEqualTo(409);
        assertThat(api().get(menu).json().at("/draft/buttons/0/key").asString()).isEqualTo("A");
    }

    private void draw(String key) {
        api().put(
                        menu + "/draft",
                        "{\"buttons\":[{\"name\":\"%s\",\"type\":\"click\",\"key\":\"%s\"}]}"
                                .formatted(key, key));
    }

    private static void hold(CountDownLatch hang) {
        try {
            hang.await(30, SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
