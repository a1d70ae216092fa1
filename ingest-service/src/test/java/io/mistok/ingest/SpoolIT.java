package io.mistok.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.backing.KafkaServer;
import io.mistok.backing.Topics;
import io.mistok.ingest.body.XmlReader;
import io.mistok.ingest.fake.Account;
import io.mistok.ingest.fake.Keysets;
import io.mistok.ingest.fake.MenuService;
import io.mistok.ingest.fake.ReplyService;
import io.mistok.ingest.fake.Topic;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service with a spool, over a broker that goes away and returns. */
@NullUnmarked
@DirtiesContext
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mistok.callback.passive-deadline=2s", "mistok.callback.hold=4s"})
class SpoolIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TEXT = "{\"type\":\"text\",\"text\":\"hello\"}";

    @TempDir private static Path folder;
    private static KafkaServer kafka;

    @LocalServerPort private int port;
    @Autowired private MeterRegistry meters;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        kafka = KafkaServer.start(folder.resolve("kafka"), 0);
        Topics.createAt(kafka.address());
        registry.add("spring.kafka.bootstrap-servers", kafka::address);
        registry.add("mistok.secrets.keyset-file", Keysets::file);
        registry.add("mistok.ingest.spool.folder", () -> folder.resolve("spool").toString());
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void whatComesWhileTheBrokerIsAwayIsAnsweredAndPublishedInItsOrder() throws Exception {
        var account = Account.fresh();
        try (var menus = new MenuService(kafka.address());
                var replies = new ReplyService(kafka.address());
                var events = new Topic(kafka.address(), "messenger.event.v1", replies::accept)) {
            menus.connect(account, "plain");
            replies.answer(account, TEXT);
            await().atMost(Duration.ofSeconds(30)).until(() -> isReplied(account, "first"));

            takeAway();
            assertThat(success(account, "second")).isTrue();
            assertThat(success(account, "third")).isTrue();
            assertThat(success(account, "fourth")).isTrue();
            assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(meters.get("mistok.spool.records").gauge().value()).isEqualTo(3);

            bringBack();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> meters.get("mistok.spool.records").gauge().value() == 0);
            await().atMost(Duration.ofSeconds(30)).until(() -> isReplied(account, "fifth"));
            await().until(() -> keys(events, account).contains("fifth"));
            assertThat(keys(events, account).stream().distinct())
                    .containsSubsequence("second", "third", "fourth", "fifth");
            assertEachGaveUp(events, account);
        }
    }

    private static void takeAway() {
        kafka.close();
    }

    private static void bringBack() {
        var port = Integer.parseInt(kafka.address().split(":", -1)[1]);
        kafka = KafkaServer.start(folder.resolve("kafka"), port);
    }

    private static void assertEachGaveUp(Topic events, Account account) {
        var spooled = Set.of("second", "third", "fourth");
        for (var event : events.of(account)) {
            if (spooled.contains(event.value().path("buttonKey").asString())) {
                assertThat(events.of(account))
                        .anyMatch(it ->
                                it.type().equals("gave-up")
                                        && it.headers()
                                                .get("mistok-attempt-id")
                                                .equals(event.headers().get("mistok-attempt-id")));
            }
        }
    }

    private static List<String> keys(Topic events, Account account) {
        return events.of(account).stream()
                .filter(it -> it.type().equals("menu-button-clicked"))
                .map(it -> it.value().path("buttonKey").asString())
                .toList();
    }

    private boolean isReplied(Account account, String key) throws Exception {
        var answer = click(account, key);
        return answer.statusCode() == 200
                && answer.body().startsWith("<xml>")
                && XmlReader.read(answer.body().getBytes(UTF_8)).text("Content").equals("hello");
    }

    private boolean success(Account account, String key) throws Exception {
        var answer = click(account, key);
        return answer.statusCode() == 200 && answer.body().equals("success");
    }

    private HttpResponse<String> click(Account account, String key) throws Exception {
        var body = Samples.callback("menu-button-clicked").replace("MENU_HELP", key);
        assertThat(body).contains(key);
        var push = account.inClear(body, Instant.now());
        var uri = uri("/callback/wechat/%s?%s".formatted(account.channelId(), push.query()));
        return CLIENT.send(
                HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(push.body())).build(),
                BodyHandlers.ofString(UTF_8));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString(UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
