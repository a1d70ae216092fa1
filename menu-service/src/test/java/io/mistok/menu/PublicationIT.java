package io.mistok.menu;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publications whose outcome is in doubt, and two at a time. */
@NullUnmarked
class PublicationIT extends RunningService {

    private static final String CREATE = "/cgi-bin/menu/create";
    private static final String GET = "/cgi-bin/menu/get";
    private static final String TOKEN = "/cgi-bin/stable_token";
    private static final String OK = "{\"errcode\":0,\"errmsg\":\"ok\"}";

    @Autowired JdbcClient database;

    private String id;
    private String menu;

    private final CountDownLatch hang = new CountDownLatch(1);

    @BeforeEach
    void connect() {
        WECHAT.reset();
        connectAnother();
    }

    private void connectAnother() {
        id = api().connect().text("id");
        menu = "/api/channels/" + id + "/menu";
        draw("A");
    }

    @Test
    void lateAcceptanceIsAPublication() {
        WECHAT.next(CREATE, OK, () -> hold(hang));

        var reply = publish();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(api().get(menu).json().at("/published/version").asInt()).isEqualTo(1);
        assertThat(WECHAT.calls(CREATE)).hasSize(1);
    }

    @Test
    void timeoutWithAnotherMenuLiveStaysInDoubtForAWhile() {
        var reply = publishUnanswered(menuOf("X"));

        assertThat(reply.status()).isEqualTo(504);
        assertThat(reply.text("type")).isEqualTo("urn:problem-type:mistok:wechat-unreachable");
        assertThat(reply.text("fix")).isNotBlank();
        assertThat(states()).containsExactly("UNKNOWN");

        beginLongAgo();

        await().atMost(30, SECONDS).until(() -> states().isEmpty());
        assertThat(api().get(menu).json().has("published")).isFalse();
    }

    @Test
    void nextPublicationWaitsUntilTheDoubtIsOver() {
        assertThat(publishUnanswered(menuOf("X")).status()).isEqualTo(504);

        assertThat(api().post(menu + "/publish").json().path("version").asInt()).isEqualTo(1);

        assertThat(states()).containsExactly("ACCEPTED");
        assertThat(WECHAT.calls(CREATE)).hasSize(2);
    }

    @Test
    void menuThatWeChatShowsOnlyLaterIsAPublication() {
        assertThat(publishUnanswered(menuOf("X")).status()).isEqualTo(504);

        WECHAT.always(GET, menuOf("A"));

        await().atMost(30, SECONDS).until(() -> states().equals(List.of("ACCEPTED")));
        assertThat(api().get(menu).json().at("/published/version").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 40001, 40164, 45009, 45011})
    void refusalToTellWhatIsLiveSettlesNothing(int errcode) {
        assertThat(publishUnanswered(refusal(errcode)).status()).isEqualTo(504);
        beginLongAgo();
        assertThat(api().post(menu + "/publish").json().path("errcode").asInt()).isEqualTo(errcode);
        assertThat(states()).containsExactly("UNKNOWN");

        WECHAT.always(GET, menuOf("A"));

        await().atMost(30, SECONDS).until(() -> states().equals(List.of("ACCEPTED")));
    }

    @Test
    void refusedTokenSettlesNothing() {
        WECHAT.next(
                CREATE,
                OK,
                () -> {
                    WECHAT.always(GET, refusal(42001));
                    WECHAT.always(TOKEN, refusal(40164));
                    hold(hang);
                });
        assertThat(publish().status()).isEqualTo(504);
        assertThat(states()).containsExactly("UNKNOWN");

        WECHAT.always(TOKEN, "{\"access_token\":\"T2\",\"expires_in\":7200}");
        WECHAT.always(GET, menuOf("A"));

        await().atMost(30, SECONDS).until(() -> states().equals(List.of("ACCEPTED")));
    }

    @ParameterizedTest
    @ValueSource(ints = {48001, 48004})
    void accountWithoutTheRightToAskHasPublishedNothing(int errcode) {
        assertThat(publishUnanswered(refusal(errcode)).status()).isEqualTo(504);

        assertThat(states()).isEmpty();
        assertThat(api().post(menu + "/publish").json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void doubtIsSettledBeforeTheNextPublication() {
        assertThat(publishUnanswered("<html>proxy</html>").status()).isEqualTo(504);
        WECHAT.always(GET, menuOf("A"));
        draw("B");

        assertThat(api().post(menu + "/publish").json().path("version").asInt()).isEqualTo(2);

        assertThat(ChannelTopic.newest(id, "/menu/1").at("/buttons/0/key").asString())
                .isEqualTo("A");
        assertThat(ChannelTopic.newest(id, "/menu/2").at("/buttons/0/key").asString())
                .isEqualTo("B");
    }

    @Test
    void channelWhoseSecretIsLostKeepsNoOtherWaiting() {
        api().post(menu + "/publish");
        database.sql("UPDATE channel SET app_secret = 'lost' WHERE id = ?").param(id).update();
        dieWhileSending();
        var lost = id;
        connectAnother();
        api().post(menu + "/publish");
        dieWhileSending();

        await().atMost(30, SECONDS).until(() -> states().equals(List.of("ACCEPTED")));

        assertThat(states(lost)).containsExactly("SENDING");
        assertThat(api().delete("/api/channels/" + lost).status()).isEqualTo(204);
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

    /** WeChat takes the menu without an answer in time, and then says this about what is live. */
    private Api.Reply publishUnanswered(String live) {
        WECHAT.next(
                CREATE,
                OK,
                () -> {
                    WECHAT.always(GET, live);
                    hold(hang);
                });
        return publish();
    }

    private Api.Reply publish() {
        var reply = api().post(menu + "/publish");
        hang.countDown();
        return reply;
    }

    private void beginLongAgo() {
        database.sql("UPDATE menu_version SET started_at = '2020-01-01' WHERE channel_id = ?")
                .param(id)
                .update();
    }

    private void dieWhileSending() {
        database.sql(
                        "UPDATE menu_version SET state = 'SENDING', published_at = NULL,"
                                + " started_at = '2020-01-01' WHERE channel_id = ?")
                .param(id)
                .update();
    }

    private List<String> states() {
        return states(id);
    }

    private List<String> states(String channelId) {
        return database.sql("SELECT state FROM menu_version WHERE channel_id = ?")
                .param(channelId)
                .query(String.class)
                .list();
    }

    private static String menuOf(String key) {
        return "{\"menu\":{\"button\":[{\"type\":\"click\",\"name\":\"%s\",\"key\":\"%s\",\"sub_button\":[]}]}}"
                .formatted(key, key);
    }

    private static String refusal(int errcode) {
        return "{\"errcode\":%d,\"errmsg\":\"no\"}".formatted(errcode);
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
