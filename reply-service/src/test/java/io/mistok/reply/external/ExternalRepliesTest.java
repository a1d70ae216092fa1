package io.mistok.reply.external;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.reply.content.Content;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.content.ContentReader;
import io.mistok.reply.content.WebhookSecret;
import io.mistok.reply.external.Outcome.Answered;
import io.mistok.reply.external.Outcome.Failed;
import io.mistok.reply.observation.Spans;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class ExternalRepliesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final WebhookSecret SECRET = WebhookSecret.generate();
    private static final Content.Text FALLBACK = new Content.Text("later");

    private final ExternalProperties properties = AddressGuardTest.properties("127.0.0.1");
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private final CountDownLatch release = new CountDownLatch(1);
    private HttpServer server;
    private ExternalReplies replies;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serve("/ok", 200, "{\"type\":\"text\",\"text\":\"order 42 is on its way\"}");
        serve("/silent", 204, "");
        serve("/error", 500, "{\"type\":\"text\",\"text\":\"no\"}");
        serve("/html", 200, "<html>");
        serve("/invalid", 200, "{\"type\":\"text\"}");
        serve("/external", 200, "{\"type\":\"external\",\"url\":\"http://127.0.0.1/\"}");
        serve("/huge", 200, "{\"type\":\"text\",\"text\":\"" + "x".repeat(5000) + "\"}");
        server.createContext(
                "/redirect",
                exchange -> {
                    exchange.getResponseHeaders().set("location", url("/ok"));
                    answer(exchange, 302, "");
                });
        server.createContext(
                "/slow",
                exchange -> {
                    try {
                        release.await();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                    answer(exchange, 200, "{\"type\":\"silence\"}");
                });
        server.start();
        replies = replies(properties);
    }

    @AfterEach
    void stop() {
        release.countDown();
        replies.stop();
        server.stop(0);
    }

    @Test
    void theQuestionIsTheEventSignedAndTheAnswerIsContent() {
        assertThat(ask("/ok")).isEqualTo(new Answered(new Content.Text("order 42 is on its way")));
        assertThat(headers)
                .containsEntry("webhook-id", "event-1")
                .containsEntry("webhook-timestamp", String.valueOf(NOW.getEpochSecond()))
                .containsEntry("body", "{\"type\":\"text-received\"}")
                .containsEntry(
                        "webhook-signature",
                        WebhookSignature.of(
                                SECRET,
                                "event-1",
                                NOW.getEpochSecond(),
                                "{\"type\":\"text-received\"}".getBytes(UTF_8)));
        assertThat(headers.get("content-type")).startsWith("application/json");
    }

    @Test
    void noContentIsSilence() {
        assertThat(ask("/silent")).isEqualTo(new Answered(new Content.Silence()));
    }

    @ParameterizedTest
    @CsvSource({
        "/error, status 500",
        "/redirect, status 302",
        "/html, its answer is not JSON",
        "/invalid, /text is required",
        "/external, its answer an external reply is not allowed here",
        "/huge, more than 4096 bytes",
    })
    void whatIsNoAnswerFailsWithItsReason(String path, String reason) {
        assertThat(ask(path)).isEqualTo(new Failed(reason));
    }

    @Test
    void withAFallbackTheBudgetIsShort() {
        long begin = System.nanoTime();
        assertThat(replies.ask(external("/slow", FALLBACK), question()).join())
                .isEqualTo(new Failed("no answer in time"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isBetween(properties.budget(), properties.lateBudget());
    }

    @Test
    void aSlowEndpointSlowsNoOther() {
        List<CompletableFuture<Outcome>> stuck = new ArrayList<>();
        for (int i = 0; i < 2 * properties.maxConcurrent(); i++) {
            stuck.add(replies.ask(external("/slow", null), question()));
        }
        assertThat(ask("/ok")).isInstanceOf(Answered.class);
        assertThat(stuck).anyMatch(it -> !it.isDone());
        assertThat(stuck.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join))
                .allMatch(it -> it.equals(new Failed("too many questions are waiting for it")));
    }

    @Test
    void anEndpointThatKeepsFailingIsLeftAloneForAWhile() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask("/error")).isEqualTo(new Failed("status 500"));
        }
        assertThat(ask("/error")).isEqualTo(new Failed("it failed too often just before"));
        assertThat(ask("/ok")).isInstanceOf(Answered.class);
    }

    @Test
    void aClosedAddressIsNotConnectedTo() {
        ExternalReplies guarded = replies(AddressGuardTest.properties());
        assertThat(guarded.ask(external("/ok", FALLBACK), question()).join())
                .isEqualTo(new Failed("The address is not on the public internet"));
        var byName = "http://localhost:" + server.getAddress().getPort() + "/ok";
        assertThat(guarded.ask(new Content.External(byName, SECRET, FALLBACK), question()).join())
                .isEqualTo(new Failed("The address is not on the public internet"));
        assertThat(headers).isEmpty();
        guarded.stop();
    }

    @Test
    void nobodyThereIsAFailure() {
        server.stop(0);
        assertThat(ask("/ok")).isEqualTo(new Failed("it cannot be reached"));
    }

    private Outcome ask(String path) {
        return replies.ask(external(path, null), question()).join();
    }

    private Content.External external(String path, Answer fallback) {
        return new Content.External(url(path), SECRET, fallback);
    }

    private static Question question() {
        return new Question("event-1", "{\"type\":\"text-received\"}".getBytes(UTF_8));
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void serve(String path, int status, String body) {
        server.createContext(
                path,
                exchange -> {
                    headers.put(
                            "body", new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                    exchange.getRequestHeaders()
                            .forEach((name, values) ->
                                    headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
                    answer(exchange, status, body);
                });
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static ExternalReplies replies(ExternalProperties properties) {
        var configuration = new ExternalConfiguration();
        var http =
                configuration.externalHttp(
                        configuration.externalConnections(properties), properties);
        var contents = new ContentReader(new ExternalUrls(properties));
        var call =
                new ExternalCall(
                        http, contents, properties, Clock.fixed(NOW, ZoneOffset.UTC), Spans.NONE);
        return new ExternalReplies(
                call, new Endpoints(properties), properties, new SimpleMeterRegistry(), Spans.NONE);
    }
}
