package io.mistok.reply.observation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.mistok.backing.Backing;
import io.mistok.reply.support.FakeWeChat;
import io.mistok.reply.support.RunningService;
import io.mistok.reply.support.World;
import io.mistok.reply.support.World.Event;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Events of traced callbacks, answered at once, by a business system, and late. */
@NullUnmarked
@ExtendWith(OutputCaptureExtension.class)
class TracingIT {
    private static final String INGESTS_SPAN = "b7ad6b7169203331";
    private static final CompletableFuture<String> ASKED = new CompletableFuture<>();

    private static FakeWeChat weChat;
    private static HttpServer system;
    private static RunningService service;
    private static World world;
    private static String channel;

    private final String traceId = UUID.randomUUID().toString().replace("-", "");

    @BeforeAll
    static void start() throws IOException {
        weChat = new FakeWeChat();
        system = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        system.createContext(
                "/",
                exchange -> {
                    ASKED.complete(
                            String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
                    var answer = "{\"type\":\"text\",\"text\":\"from outside\"}".getBytes(UTF_8);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        system.start();
        var settings =
                Stream.concat(
                        Collected.settings().stream(),
                        Stream.of(
                                "mistok.wechat.base-url=" + weChat.address(),
                                "mistok.external.allowed-hosts=127.0.0.1"));
        service =
                RunningService.startWith(
                                List.of(Collected.Added.class),
                                Backing.kafka(),
                                Backing.mySql("mistok_reply_traced"),
                                settings.toArray(String[]::new))
                        .ready();
        world = new World();
        channel = world.channel();
        rule("TODAY", "{\"type\":\"text\",\"text\":\"Soup\"}");
        var url = "http://127.0.0.1:" + system.getAddress().getPort() + "/ask?key=planted-secret";
        rule("ASK", "{\"type\":\"external\",\"url\":\"" + url + "\"}");
    }

    @AfterAll
    static void stop() {
        service.close();
        world.close();
        weChat.close();
        system.stop(0);
    }

    @BeforeEach
    void trace() {
        world.tracedBy("00-" + traceId + "-" + INGESTS_SPAN + "-01");
    }

    @Test
    void aDecisionIsAPartOfTheTraceOfItsEvent() {
        world.reply(world.deliver(Event.click(channel, "TODAY")));

        await().untilAsserted(() -> assertThat(Collected.of(traceId)).hasSize(2));
        var taken = Collected.named(traceId, "process messenger.event.v1");
        var sent = Collected.named(traceId, "send messenger.reply.v1");
        assertThat(taken.getParentSpanId()).isEqualTo(INGESTS_SPAN);
        assertThat(sent.getParentSpanId()).isEqualTo(taken.getSpanId());
    }

    @Test
    void aBusinessSystemIsAskedInTheTraceAndMayGoOnWithIt() throws Exception {
        var click = Event.click(channel, "ASK");

        world.reply(world.deliver(click));

        await().untilAsserted(() -> assertThat(Collected.of(traceId)).hasSize(3));
        var taken = Collected.named(traceId, "process messenger.event.v1");
        var asked = Collected.named(traceId, "ask");
        assertThat(asked.getParentSpanId()).isEqualTo(taken.getSpanId());
        assertThat(Collected.named(traceId, "send messenger.reply.v1").getParentSpanId())
                .isEqualTo(taken.getSpanId());
        assertThat(ASKED.get()).isEqualTo("00-" + traceId + "-" + asked.getSpanId() + "-01");
        assertThat(Collected.of(traceId).toString())
                .doesNotContain("planted-secret", "from outside", click.openId());
    }

    @Test
    void aLateAnswerIsSentInTheTraceAndItsLineNamesIt(CapturedOutput output) {
        var click = Event.click(channel, "TODAY");

        world.giveUp(click, world.deliver(click));

        await().untilAsserted(() ->
                assertThat(Collected.of(traceId))
                        .extracting(span -> span.getName())
                        .contains("late answer", "wechat send"));
        assertThat(Collected.named(traceId, "wechat send").getParentSpanId())
                .isEqualTo(Collected.named(traceId, "late answer").getSpanId());
        assertThat(Collected.of(traceId).toString())
                .doesNotContain("access_token", "Soup", click.openId());
        await().untilAsserted(() ->
                assertThat(output.getAll().lines().filter(it -> it.contains("\"Late answer\"")))
                        .anySatisfy(it -> assertThat(it).contains("\"trace.id\":\"" + traceId)));
    }

    @Test
    void aBrokenTraceIsNoReasonNotToAnswer() {
        for (var broken : List.of("00-zz", "ff-" + "0".repeat(52), "x".repeat(5000), "\u0000")) {
            world.tracedBy(broken);
            var reply = world.reply(world.deliver(Event.click(channel, "TODAY")));
            assertThat(reply.path("content").path("text").stringValue()).isEqualTo("Soup");
        }
    }

    private static void rule(String key, String content) {
        var path = "/api/channels/" + channel + "/replies/keys/" + key;
        assertThat(service.put(path, content).status()).isEqualTo(200);
    }
}
