package io.mistok.reply.external;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.reply.content.Content;
import io.mistok.reply.content.ContentReader;
import io.mistok.reply.content.WebhookSecret;
import io.mistok.reply.observation.Spans;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class ExternalTrialsTest {
    private final ExternalProperties properties = AddressGuardTest.properties("127.0.0.1");
    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicReference<String> signature = new AtomicReference<>();
    private HttpServer server;
    private ExternalTrials trials;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serve("/ok", 200, "{\"type\":\"text\",\"text\":\"hello\"}");
        serve("/silent", 204, "");
        serve("/nothing", 200, "{\"type\":\"silence\"}");
        serve("/error", 500, "{\"password\":\"hunter2\"}");
        serve("/html", 200, "<html>hunter2");
        serve("/invalid", 200, "{\"type\":\"text\"}");
        serve("/other", 200, "{\"type\":\"text\",\"text\":\"a\",\"hunter2\":1}");
        serve("/empty", 200, "");
        serve("/huge", 200, "{\"type\":\"text\",\"text\":\"" + "x".repeat(5000) + "\"}");
        server.createContext(
                "/slow",
                exchange -> {
                    try {
                        release.await();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                    answer(exchange, 200, "{}");
                });
        server.start();
        trials = trials(properties);
    }

    @AfterEach
    void stop() {
        release.countDown();
        trials.stop();
        server.stop(0);
    }

    @Test
    void anAnswerIsShownAsItWouldBe() {
        var trial = ask("/ok");
        assertThat(trial.verdict()).isEqualTo(Verdict.ANSWERED);
        assertThat(trial.answer()).isEqualTo(new Content.Text("hello"));
        assertThat(trial.problem()).isNull();
        assertThat(trial.verdict().fix()).isNull();
        assertThat(signature.get()).startsWith("v1,");
    }

    @ParameterizedTest
    @CsvSource({
        "/silent, SILENT,,",
        "/nothing, SILENT,,",
        "/error, BAD_STATUS, 500, It answered with status 500",
        "/html, NOT_JSON,, Its answer is not JSON",
        "/invalid, INVALID_CONTENT,, In its answer /text is required",
        "/other, INVALID_CONTENT,, Its answer has a field that a content of this type does not have",
        "/empty, NOT_JSON, 200, Its answer is empty",
        "/huge, TOO_LARGE, 200, Its answer has more than 4096 bytes"
    })
    void whatIsWrongIsSaidWithoutItsWords(
            String path, Verdict verdict, Integer status, String problem) {
        var trial = ask(path);
        assertThat(trial.verdict()).isEqualTo(verdict);
        assertThat(trial.status()).isEqualTo(status);
        assertThat(trial.problem()).isEqualTo(problem);
        assertThat(trial.toString()).doesNotContain("hunter2");
        assertThat(verdict.fix() == null).isEqualTo(verdict == Verdict.SILENT);
    }

    @Test
    void itIsAskedForAsLongAsAFollowerWouldWait() {
        var trial = ask("/slow");
        assertThat(trial.verdict()).isEqualTo(Verdict.TIMED_OUT);
        assertThat(trial.took()).isBetween(properties.budget(), properties.lateBudget());
    }

    @Test
    void trialsDoNotCountAgainstRealQuestions() {
        for (int i = 0; i < 20; i++) {
            assertThat(ask("/error").verdict()).isEqualTo(Verdict.BAD_STATUS);
        }
    }

    @Test
    void anAddressInsideIsNotAsked() {
        var guarded = trials(AddressGuardTest.properties());
        var trial = guarded.ask(external("/ok", null), question());
        assertThat(trial.verdict()).isEqualTo(Verdict.REFUSED_BY_GUARD);
        assertThat(trial.status()).isNull();
        assertThat(signature.get()).isNull();
        guarded.stop();
    }

    @Test
    void nobodyThereIsSaid() {
        server.stop(0);
        assertThat(ask("/ok").verdict()).isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void withoutASecretNothingIsSigned() {
        trials.ask(external("/ok", null), question());
        assertThat(signature.get()).isEqualTo("none");
    }

    private Trial ask(String path) {
        return trials.ask(external(path, WebhookSecret.generate()), question());
    }

    private Content.External external(String path, WebhookSecret secret) {
        var url = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        return new Content.External(url, secret, null);
    }

    private static Question question() {
        return new Question("test-1", "{}".getBytes(UTF_8));
    }

    private void serve(String path, int status, String body) {
        server.createContext(
                path,
                exchange -> {
                    var given = exchange.getRequestHeaders().getFirst("webhook-signature");
                    signature.set(given == null ? "none" : given);
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

    private static ExternalTrials trials(ExternalProperties properties) {
        var configuration = new ExternalConfiguration();
        var http =
                configuration.externalHttp(
                        configuration.externalConnections(properties), properties);
        var contents = new ContentReader(new ExternalUrls(properties));
        var call = new ExternalCall(http, contents, properties, Clock.systemUTC(), Spans.NONE);
        return new ExternalTrials(call, properties, new SimpleMeterRegistry());
    }
}
