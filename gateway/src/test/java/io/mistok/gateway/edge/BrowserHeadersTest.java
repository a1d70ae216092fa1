package io.mistok.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.Reply;
import io.mistok.gateway.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserHeadersTest extends GatewayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/channels",
                "/api/session",
                "/api/nothing",
                "/healthz",
                "/nothing",
                "/api/docs/"
            })
    void everyAnswerTellsBrowsersToBeStrict(String path) {
        for (var reply : new Reply[] {client().get(path), client().get(path, World.asAdmin())}) {
            assertThat(reply.header("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains(
                            "default-src 'self'",
                            "script-src 'self';",
                            "object-src 'none'",
                            "base-uri 'self'",
                            "frame-ancestors 'none'");
            assertThat(reply.header("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(reply.header("X-Frame-Options")).containsExactly("DENY");
            assertThat(reply.header("Referrer-Policy"))
                    .containsExactly("strict-origin-when-cross-origin");
            assertThat(reply.header("Permissions-Policy")).hasSize(1);
            assertThat(reply.header("Cache-Control")).containsExactly("no-store");
            assertThat(reply.header("Server")).isEmpty();
            assertThat(reply.header("Set-Cookie")).isEmpty();
            assertThat(reply.header("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void aMalformedRequestGetsAProblem() {
        var reply = client().get("/api/channels?a=<b>", World.asAdmin());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.contentType()).startsWith("application/problem+json");
        assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:bad-request");
    }

    @Test
    void aMethodNobodyKnowsGetsAProblem() {
        var reply = client().send("PUT", "/api/session", new byte[0], World.asAdmin());

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).hasSize(1);
        assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:method-not-allowed");
        assertThat(client().send("TRACE", "/api/channels", null, World.asAdmin()).status())
                .isGreaterThanOrEqualTo(400);
    }
}
