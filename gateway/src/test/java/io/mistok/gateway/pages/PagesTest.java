package io.mistok.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends GatewayTest {
    private static final String SCRIPT = "/assets/of-a-test-1a2b3c4d.js";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/sign-in",
                "/sign-in?next=%2Fc%2Fch_1%2Fmenu",
                "/channels",
                "/channels/new",
                "/c/ch_1/overview",
                "/c/ch_1/menu/versions/3"
            })
    void everyPageAddressShowsThePages(String address) {
        var reply = client().get(address);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(reply.body()).contains("<title>Pages of a test</title>");
        assertThat(reply.header("Cache-Control")).containsExactly("no-cache");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void anUnchangedDocumentIsNotSentAgain() {
        var tag = client().get("/").header("ETag").getFirst();

        var again = client().get("/c/ch_1/menu", "If-None-Match: " + tag);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/assets/of-a-test-1a2b3c4d.js, text/javascript, 'max-age=31536000, public, immutable'",
        "/assets/of-a-test-1a2b3c4d.css, text/css, 'max-age=31536000, public, immutable'",
        "/of-a-test.svg, image/svg+xml, no-cache"
    })
    void filesHaveTheirTypeAndTheirTime(String address, String type, String caching) {
        var reply = client().get(address);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.contentType()).startsWith(type);
        assertThat(reply.header("Cache-Control")).containsExactly(caching);
        assertThat(reply.header("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(reply.header("Content-Security-Policy")).hasSize(1);
        assertThat(reply.header("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, "/assets/of-a-test-1a2b3c4d.css"})
    void filesAreCompressedHereOrByTheBuild(String address) {
        var plain = client().get(address);
        var compressed = client().get(address, "Accept-Encoding: gzip, br");

        assertThat(compressed.status()).isEqualTo(200);
        assertThat(compressed.header("Content-Encoding")).containsExactly("gzip");
        assertThat(compressed.header("Vary")).isNotEmpty();
        assertThat(compressed.contentType()).isEqualTo(plain.contentType());
        assertThat(compressed.body().length()).isLessThan(plain.body().length() / 2);
    }

    @Test
    void answersOfServicesAreNotTouched() {
        var body = "{\"a\":\"" + "b".repeat(5000) + "\"}";
        World.MENU.answers(200, "application/json", body);

        var reply = client().get("/api/channels", World.asAdmin(), "Accept-Encoding: gzip");

        assertThat(reply.header("Content-Encoding")).isEmpty();
        assertThat(reply.body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/gone-00000000.js",
                "/assets/",
                "/assets",
                "/gone.svg",
                "/assets/..%2findex.html",
                "/assets/%2e%2e/%2e%2e/application.yaml",
                "/application.yaml",
                "/pages/admin/index.html",
                "/settings",
                "/api"
            })
    void thereIsNothingElse(String address) {
        var reply = client().get(address, World.asAdmin(), "Accept: text/html");

        assertThat(reply.status()).isIn(400, 404);
        assertThat(reply.contentType()).isEqualTo("application/problem+json");
        assertThat(String.join("", reply.header("Cache-Control"))).doesNotContain("max-age");
    }

    @ParameterizedTest
    @CsvSource({"POST, /", "PUT, /c/ch_1/menu", "DELETE, " + SCRIPT, "POST, /of-a-test.svg"})
    void pagesAreForReading(String method, String address) {
        var reply = client().send(method, address, new byte[0], World.asAdmin());

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/channels", SCRIPT})
    void theHeadAloneCanBeAskedFor(String address) {
        var reply = client().head(address);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).hasSize(1);
    }
}
