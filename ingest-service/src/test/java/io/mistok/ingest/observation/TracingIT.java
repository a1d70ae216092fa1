package io.mistok.ingest.observation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.backing.Backing;
import io.mistok.ingest.Samples;
import io.mistok.ingest.fake.Account;
import io.mistok.ingest.fake.Account.Push;
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
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service with tracing, between a gateway and a reply service that trace as well. */
@NullUnmarked
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "mistok.callback.reply-partition=1")
@Import(Collected.Added.class)
@ExtendWith(OutputCaptureExtension.class)
class TracingIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String GATEWAYS_SPAN = "b7ad6b7169203331";

    private static MenuService menus;
    private static ReplyService replies;
    private static Topic events;

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.kafka.bootstrap-servers", Backing::kafka);
        registry.add("mistok.secrets.keyset-file", Keysets::file);
        Collected.settings(registry);
    }

    @BeforeAll
    static void start() {
        menus = new MenuService(Backing.kafka());
        replies = new ReplyService(Backing.kafka());
        events = new Topic(Backing.kafka(), "messenger.event.v1", replies::accept);
    }

    @AfterAll
    static void stop() {
        menus.close();
        replies.close();
        events.close();
    }

    @Test
    void theTraceOfARequestGoesThroughTheTopicsToItsAnswer() throws Exception {
        var account = answered();
        var traceId = UUID.randomUUID().toString().replace("-", "");
        var push = account.inClear(Samples.callback("menu-button-clicked"), Instant.now());

        post(account, push, "00-" + traceId + "-" + GATEWAYS_SPAN + "-01");

        await().untilAsserted(() -> assertThat(Collected.of(traceId)).hasSize(3));
        var inside = Collected.named(traceId, "http post /callback/wechat/{channelId}");
        var sent = Collected.named(traceId, "send messenger.event.v1");
        var decided = Collected.named(traceId, "process messenger.reply.v1");
        assertThat(inside.getParentSpanId()).isEqualTo(GATEWAYS_SPAN);
        assertThat(sent.getParentSpanId()).isEqualTo(inside.getSpanId());
        assertThat(decided.getParentSpanId()).isEqualTo(sent.getSpanId());
        assertThat(traceparent(account))
                .isEqualTo("00-" + traceId + "-" + sent.getSpanId() + "-01");
        assertThat(Collected.of(traceId).toString())
                .doesNotContain("oDemo", "signature", "MENU_HELP", account.channelId())
                .doesNotContain(account.token());
    }

    @Test
    void aBrokenTraceIsNoReasonNotToAnswer() throws Exception {
        for (var broken : new String[] {"", "00-zz", "ff-" + "0".repeat(52), "x".repeat(5000)}) {
            var account = answered();
            var push = account.inClear(Samples.callback("menu-button-clicked"), Instant.now());

            assertThat(post(account, push, broken).body()).contains("<xml>", "soup");
        }
    }

    @Test
    void aLineAboutARequestNamesItsTrace(CapturedOutput output) throws Exception {
        var account = answered();
        var traceId = UUID.randomUUID().toString().replace("-", "");

        post(account, new Push("", "<xml/>"), "00-" + traceId + "-" + GATEWAYS_SPAN + "-00");

        await().until(() -> output.getAll().contains("\"trace.id\":\"" + traceId + "\""));
        assertThat(Collected.of(traceId)).as("not sampled by the gateway").isEmpty();
    }

    private static Account answered() {
        var account = Account.fresh();
        menus.connect(account, "plain");
        replies.answer(account, "{\"type\":\"text\",\"text\":\"soup\"}");
        return account;
    }

    private static String traceparent(Account account) {
        return events.of(account).getFirst().headers().get("traceparent");
    }

    private HttpResponse<String> post(Account account, Push push, String traceparent)
            throws Exception {
        var address =
                "http://localhost:%d/callback/wechat/%s?%s"
                        .formatted(port, account.channelId(), push.query());
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "text/xml")
                        .header("traceparent", traceparent)
                        .POST(BodyPublishers.ofString(push.body()))
                        .build();
        return CLIENT.send(request, BodyHandlers.ofString(UTF_8));
    }
}
