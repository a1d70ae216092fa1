package io.mistok.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.ingest.fake.Account;
import io.mistok.ingest.fake.Keysets;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Started without a broker: ready, and holding what it cannot store. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mistok.callback.passive-deadline=300ms", "mistok.callback.hold=600ms"})
class BrokerAwayIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws Exception {
        try (var free = new ServerSocket(0)) {
            var nobody = "localhost:" + free.getLocalPort();
            registry.add("spring.kafka.bootstrap-servers", () -> nobody);
        }
        registry.add("mistok.secrets.keyset-file", Keysets::file);
    }

    @Test
    void itIsReadyAndAlive() throws Exception {
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void callbackIsHeldThenRefusedAndNotCalledUnknown() throws Exception {
        var account = Account.fresh();
        var push = account.inClear(Samples.callback("menu-button-clicked"), Instant.now());
        var start = Instant.now();
        var answer =
                CLIENT.send(
                        HttpRequest.newBuilder(uri(path(account, push.query())))
                                .POST(BodyPublishers.ofString(push.body()))
                                .build(),
                        BodyHandlers.ofString(UTF_8));
        assertThat(Duration.between(start, Instant.now()))
                .isGreaterThanOrEqualTo(Duration.ofMillis(600));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("text/plain;charset=UTF-8");
        assertThat(answer.headers().firstValue("Connection")).contains("close");
    }

    @Test
    void verificationIsHeldToo() throws Exception {
        var account = Account.fresh();
        var answer = get(path(account, account.verification("1", Instant.now())));
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    private static String path(Account account, String query) {
        return "/callback/wechat/%s?%s".formatted(account.channelId(), query);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString(UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
