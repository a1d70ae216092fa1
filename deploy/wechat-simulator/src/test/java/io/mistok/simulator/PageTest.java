package io.mistok.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The phones in a browser, and what a browser is told. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PageTest {
    private static final String SCRIPT = "/assets/of-a-test-1a2b3c4d.js";

    private final int port;

    PageTest(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/?account=wx00000000000000c1"})
    void thePageIsThere(String address) throws Exception {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<title>Phones of a test</title>");
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'");
        assertThat(get(address, "If-None-Match", header(answer, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        SCRIPT + ", text/javascript, 'max-age=31536000, public, immutable'",
        "/of-a-test.svg, image/svg+xml, no-cache"
    })
    void soIsWhatItLoads(String address, String type, String caching) throws Exception {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Cache-Control")).isEqualTo(caching);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void itGoesOutCompressed() throws Exception {
        var answer = get(SCRIPT, "Accept-Encoding", "gzip");

        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/gone-00000000.js",
                "/application.yaml",
                "/simulator/api/nothing",
                "/simulator/api",
                "/simulator"
            })
    void thereIsNothingElse(String address) throws Exception {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void weChatsApiIsNotShadowed() throws Exception {
        var answer = get("/cgi-bin/nothing");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"errcode\":40066");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isEmpty();
    }

    @Test
    void aPageOfAnotherSiteMayNotAct() throws Exception {
        for (var site : new String[] {"cross-site", "same-site"}) {
            assertThat(post(site)).isEqualTo(403);
        }
        assertThat(post("same-origin")).isEqualTo(404);
    }

    private int post(String site) throws Exception {
        var request =
                HttpRequest.newBuilder(uri("/simulator/api/accounts/wx/history"))
                        .header("Sec-Fetch-Site", site)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(uri(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private URI uri(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join("|", answer.headers().allValues(name));
    }
}
