package io.mistok.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.mistok.backing.Backing;
import io.mistok.ingest.body.XmlReader;
import io.mistok.ingest.envelope.CallbackSignature;
import io.mistok.ingest.envelope.EncodingAesKey;
import io.mistok.ingest.envelope.Envelope;
import io.mistok.ingest.envelope.Token;
import io.mistok.ingest.fake.Account;
import io.mistok.ingest.fake.Account.Push;
import io.mistok.ingest.fake.Keysets;
import io.mistok.ingest.fake.MenuService;
import io.mistok.ingest.fake.ReplyService;
import io.mistok.ingest.fake.Topic;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service against a real broker, with stand-ins for its two neighbours. */
@NullUnmarked
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mistok.callback.passive-deadline=1500ms",
            "mistok.callback.hold=2500ms",
            "mistok.callback.reply-partition=2"
        })
@ExtendWith(OutputCaptureExtension.class)
class CallbackIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static MenuService menus;
    private static ReplyService replies;
    private static Topic events;
    private static Topic channels;

    @LocalServerPort private int port;
    @Autowired private MeterRegistry meters;
    @Autowired private ApplicationContext context;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.kafka.bootstrap-servers", Backing::kafka);
        registry.add("mistok.secrets.keyset-file", Keysets::file);
    }

    @BeforeAll
    static void start() {
        menus = new MenuService(Backing.kafka());
        replies = new ReplyService(Backing.kafka());
        events = new Topic(Backing.kafka(), "messenger.event.v1", replies::accept);
        channels = new Topic(Backing.kafka(), "messenger.channel.v1", _ -> {});
    }

    @AfterAll
    static void stop() {
        menus.close();
        replies.close();
        events.close();
        channels.close();
    }

    @Test
    void urlIsVerifiedInEveryMode() throws Exception {
        for (var mode : new String[] {"plain", "compatible", "secure"}) {
            var account = connected(mode);
            var answer = get(account, account.verification("5927782489442352469", Instant.now()));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("5927782489442352469");
            assertThat(type(answer)).isEqualTo("text/plain;charset=UTF-8");
        }
    }

    @Test
    void verificationIsSeenByTheChannelDoctor() throws Exception {
        var account = connected("plain");
        get(account, account.verification("1", Instant.now()));
        await().until(() ->
                channels.of(account).stream().anyMatch(it -> it.value().has("lastVerifiedAt")));
        var seen = channels.of(account).getLast();
        assertThat(seen.key()).isEqualTo(account.channelId() + "/callback/2");
        assertThat(seen.type()).isEqualTo("callback-seen");
        assertThat(seen.value().path("replica").asString()).isEqualTo("2");
    }

    @Test
    void clickIsAnsweredWithWhatTheRulesChose() throws Exception {
        var account = connected("plain");
        replies.answer(account, "{\"type\":\"text\",\"text\":\"a < b ]]> c\"}");
        var answer = post(account, account.inClear(click("PRICES"), Instant.now()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("text/xml;charset=UTF-8");
        var reply = XmlReader.read(answer.body().getBytes(UTF_8));
        assertThat(reply.text("ToUserName")).isEqualTo("oDemo0000000000000000000001");
        assertThat(reply.text("FromUserName")).isEqualTo("gh_0123456789ab");
        assertThat(reply.text("MsgType")).isEqualTo("text");
        assertThat(reply.text("Content")).isEqualTo("a < b ]]> c");

        var event = events.of(account).getFirst();
        assertThat(event.key()).isEqualTo(account.channelId() + ":oDemo0000000000000000000001");
        assertThat(event.type()).isEqualTo("menu-button-clicked");
        assertThat(event.value().path("buttonKey").asString()).isEqualTo("PRICES");
        assertThat(event.headers()).containsEntry("mistok-reply-partition", "2");
        assertThat(event.headers()).containsEntry("mistok-attempt", "1");
        assertThat(event.headers()).containsKeys("mistok-attempt-id", "mistok-reply-by");
    }

    @Test
    void retryIsAnsweredThroughAnAttemptOfItsOwn() throws Exception {
        var account = connected("compatible");
        replies.answer(account, "{\"type\":\"text\",\"text\":\"hello\"}");
        var first = post(account, account.inClear(click("A"), Instant.now()));
        var retry = post(account, account.both(click("A"), Instant.now()));
        assertThat(first.body()).contains("hello");
        assertThat(open(account, retry.body())).contains("hello");

        var attempts = events.of(account);
        assertThat(attempts).hasSize(2);
        assertThat(attempts.getLast().headers()).containsEntry("mistok-attempt", "2");
        assertThat(attempts.stream().map(it -> it.value().path("eventId").asString()).distinct())
                .hasSize(1);
        assertThat(attempts.stream().map(it -> it.headers().get("mistok-attempt-id")).distinct())
                .hasSize(2);
    }

    @Test
    void secureReplyOpensWithTheAccountsSecrets() throws Exception {
        var account = connected("secure");
        replies.answer(account, "{\"type\":\"image\",\"mediaId\":\"m1\"}");
        var answer = post(account, account.sealed(click("A"), Instant.now()));
        assertThat(open(account, answer.body())).contains("<Image><MediaId><![CDATA[m1]]>");
    }

    @Test
    void withoutADecisionTheAttemptGivesUpOnTheTopicFirst() throws Exception {
        var account = connected("plain");
        var answer = post(account, account.inClear(click("SLOW"), Instant.now()));
        assertThat(answer.body()).isEqualTo("success");
        assertThat(type(answer)).isEqualTo("text/plain;charset=UTF-8");
        await().until(() -> events.of(account).size() == 2);
        var event = events.of(account).getFirst();
        var gaveUp = events.of(account).getLast();
        assertThat(gaveUp.type()).isEqualTo("gave-up");
        assertThat(gaveUp.key()).isEqualTo(event.key());
        assertThat(gaveUp.value().path("eventId")).isEqualTo(event.value().path("eventId"));
        assertThat(gaveUp.headers())
                .containsEntry("mistok-attempt-id", event.headers().get("mistok-attempt-id"))
                .doesNotContainKey("mistok-reply-partition");
    }

    @Test
    void silenceIsSuccess() throws Exception {
        var account = connected("secure");
        replies.answer(account, "{\"type\":\"silence\"}");
        var answer = post(account, account.sealed(click("A"), Instant.now()));
        assertThat(answer.body()).isEqualTo("success");
    }

    @Test
    void whatCannotBeAnsweredIsAcknowledgedOnceStored() throws Exception {
        var account = connected("plain");
        for (var name : new String[] {"menu-link-opened", "unrecognised", "broadcast-finished"}) {
            var answer = post(account, account.inClear(Samples.callback(name), Instant.now()));
            assertThat(answer.body()).isEqualTo("success");
        }
        await().until(() -> events.of(account).size() == 3);
        assertThat(events.of(account))
                .allSatisfy(event ->
                        assertThat(event.headers().keySet())
                                .containsOnly("mistok-attempt-id", "mistok-attempt"));
    }

    @Test
    void bodyIsReadAsItIsEvenWhenItSaysItIsAForm() throws Exception {
        var account = connected("plain");
        var push = account.inClear(Samples.callback("menu-link-opened"), Instant.now());
        var request =
                HttpRequest.newBuilder(uri(account, push.query()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(push.body()));
        assertThat(send(request).body()).isEqualTo("success");
    }

    @Test
    void forgeryIsRefusedInPlainTextAndPublishesNothing() throws Exception {
        var account = connected("plain");
        var push = account.inClear(click("A"), Instant.now());
        var forged = new Push(push.query().replaceFirst("signature=.", "signature=x"), push.body());
        var answer = post(account, forged);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(type(answer)).isEqualTo("text/plain;charset=UTF-8");
        var stale = account.inClear(click("A"), Instant.now().minusSeconds(301));
        assertThat(post(account, stale).statusCode()).isEqualTo(403);
        var secure = connected("secure");
        assertThat(post(secure, secure.inClear(click("A"), Instant.now())).statusCode())
                .isEqualTo(403);
        post(account, account.inClear(Samples.callback("menu-link-opened"), Instant.now()));
        await().until(() -> !events.of(account).isEmpty());
        assertThat(events.of(account)).hasSize(1);
        assertThat(events.of(secure)).isEmpty();
        await().until(() ->
                channels.of(account).stream().anyMatch(it -> it.value().has("lastRefusal")));
    }

    @Test
    void limitsComeFirst() throws Exception {
        var account = connected("plain");
        var push = account.inClear("x".repeat(65_537), Instant.now());
        assertThat(post(account, push).statusCode()).isEqualTo(413);
        var doctype = "<!DOCTYPE xml [<!ENTITY a \"b\">]>" + click("A");
        assertThat(post(account, account.inClear(doctype, Instant.now())).statusCode())
                .isEqualTo(400);
        assertThat(post(account, new Push("timestamp=1", "<xml/>")).statusCode()).isEqualTo(400);
        assertThat(post(Account.fresh(), push).statusCode()).isEqualTo(413);
        var stranger = Account.fresh();
        assertThat(post(stranger, stranger.inClear("<xml/>", Instant.now())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void removedChannelIsUnknown() throws Exception {
        var account = connected("plain");
        assertThat(get(account, account.verification("1", Instant.now())).statusCode())
                .isEqualTo(200);
        menus.remove(account);
        await().until(() ->
                get(account, account.verification("1", Instant.now())).statusCode() == 404);
    }

    @Test
    void errorsAreNeverHtmlOrJson() throws Exception {
        var account = connected("plain");
        for (var method : new String[] {"PUT", "DELETE", "PATCH"}) {
            var request =
                    HttpRequest.newBuilder(uri(account, "a=b"))
                            .header("Accept", "application/json")
                            .method(method, BodyPublishers.ofString("{}"));
            var answer = send(request);
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(type(answer)).startsWith("text/plain");
        }
        var nowhere = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/callback"));
        assertThat(type(send(nowhere))).startsWith("text/plain");
    }

    @Test
    void healthAndMetricsAreThere() throws Exception {
        for (var probe : new String[] {"health/liveness", "health/readiness"}) {
            var request =
                    HttpRequest.newBuilder(
                            URI.create("http://localhost:" + port + "/actuator/" + probe));
            assertThat(send(request).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void refusalIsOneLineThatShowsNothingOfTheCallback(CapturedOutput output) throws Exception {
        var account = connected("secure");
        var push = account.inClear(click("SECRET_WORD"), Instant.now());
        assertThat(post(account, push).statusCode()).isEqualTo(403);
        await().until(() -> linesAbout(account, output).count() == 1);
        assertThat(linesAbout(account, output))
                .allSatisfy(line -> assertThat(line).contains("not-sealed"));
        assertThat(output.getAll())
                .doesNotContain("SECRET_WORD", "oDemo0000", account.token(), account.aesKey());
    }

    private static Stream<String> linesAbout(Account account, CapturedOutput output) {
        return output.getAll().lines().filter(line -> line.contains(account.channelId()));
    }

    @Test
    void whatHappensIsCounted() throws Exception {
        var account = connected("plain");
        post(account, account.inClear(Samples.callback("menu-link-opened"), Instant.now()));
        post(account, new Push("", "<xml/>"));
        var received = meters.get("mistok.callback.received").tag("kind", "menu-link-opened");
        assertThat(received.counter().count()).isPositive();
        var answered = meters.get("mistok.callback.answered").tag("outcome", "acknowledged");
        assertThat(answered.timer().count()).isPositive();
        var refused = meters.get("mistok.callback.refused").tag("reason", "query");
        assertThat(refused.counter().count()).isPositive();
        assertThat(meters.get("mistok.callback.in.flight").gauge().value()).isNotNegative();
        for (var topic : new String[] {"messenger.reply.v1", "messenger.channel.v1"}) {
            var alive = meters.get("mistok.listener.alive").tag("topic", topic).gauge();
            assertThat(alive.value()).isOne();
        }
    }

    @Test
    void withoutACollectorNothingIsTraced() throws Exception {
        var account = connected("plain");
        post(account, account.inClear(Samples.callback("menu-link-opened"), Instant.now()));
        assertThat(context.getBeanNamesForType(Tracer.class)).isEmpty();
        await().until(() -> !events.of(account).isEmpty());
        assertThat(events.of(account).getFirst().headers()).doesNotContainKey("traceparent");
    }

    private static Account connected(String mode) {
        var account = Account.fresh();
        menus.connect(account, mode);
        return account;
    }

    private static String click(String key) {
        return Samples.callback("menu-button-clicked").replace("MENU_HELP", key);
    }

    private static String open(Account account, String body) throws Exception {
        var outer = XmlReader.read(body.getBytes(UTF_8));
        var sealed = String.valueOf(outer.text("Encrypt"));
        var signature =
                CallbackSignature.of(
                        new Token(account.token()),
                        String.valueOf(outer.text("TimeStamp")),
                        String.valueOf(outer.text("Nonce")),
                        sealed);
        assertThat(outer.text("MsgSignature")).isEqualTo(signature);
        var key = EncodingAesKey.parse(account.aesKey());
        return new String(Envelope.open(sealed, key, account.appId()), UTF_8);
    }

    private HttpResponse<String> get(Account account, String query) throws Exception {
        return send(HttpRequest.newBuilder(uri(account, query)));
    }

    private HttpResponse<String> post(Account account, Push push) throws Exception {
        return send(
                HttpRequest.newBuilder(uri(account, push.query()))
                        .header("Content-Type", "text/xml")
                        .POST(BodyPublishers.ofString(push.body())));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    private URI uri(Account account, String query) {
        return URI.create(
                "http://localhost:%d/callback/wechat/%s?%s"
                        .formatted(port, account.channelId(), query));
    }

    private static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
