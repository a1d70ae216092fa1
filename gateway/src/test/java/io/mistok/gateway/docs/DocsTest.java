package io.mistok.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.World;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DocsTest extends GatewayTest {
    private static final String DOCUMENT =
            "{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"http://10.0.0.7:8082\"}],"
                    + "\"paths\":{\"/api/channels\":{}},\"components\":{\"schemas\":{\"A\":{}},"
                    + "\"securitySchemes\":{\"internal\":{}}}}";

    @Test
    void theAddressLeadsToThePage() {
        var reply = client().get("/api/docs", World.asAdmin());

        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).singleElement().asString().endsWith("/api/docs/");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/docs/, text/html, docs.js",
        "/api/docs/docs.js, text/javascript, /api/docs/reply",
        "/api/docs/swagger-ui.css, text/css, swagger-ui",
        "/api/docs/swagger-ui-bundle.js, text/javascript, SwaggerUIBundle",
        "/api/docs/swagger-ui-standalone-preset.js, text/javascript, SwaggerUIStandalonePreset",
        "/api/docs/gateway.json, application/json, /api/session"
    })
    void thePageIsComplete(String path, String type, String content) {
        var reply = client().get(path, World.asAdmin());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.contentType()).startsWith(type);
        assertThat(reply.body()).contains(content);
        assertThat(reply.header("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void thePageHasNothingInline() {
        assertThat(client().get("/api/docs/", World.asAdmin()).body())
                .doesNotContain("<style", "style=", "onload", "<script>");
    }

    @Test
    void aServicesDocumentSpeaksOfUs() {
        World.REPLY.answers(200, "application/json", DOCUMENT);

        var document = client().get("/api/docs/reply", World.asAdmin()).json();

        assertThat(World.REPLY.next().target()).isEqualTo("/v3/api-docs");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(document.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(document.at("/components/securitySchemes/internal").isMissingNode()).isTrue();
        assertThat(document.at("/components/schemas/A").isObject()).isTrue();
        assertThat(document.at("/paths").isObject()).isTrue();
    }

    @Test
    void aPublicAddressIsNamedAfterOurOwn() {
        var document =
                new PublicDocument(JsonMapper.shared(), "https://mistok.example")
                        .of(DOCUMENT.getBytes(StandardCharsets.UTF_8));

        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(document.at("/servers/1/url").asString()).isEqualTo("https://mistok.example");
    }

    @Test
    void aServiceWithoutADocumentIsNamed() {
        World.STATS.answers(500, "text/plain", "");

        var reply = client().get("/api/docs/stats", World.asAdmin());

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.json().path("service").asString()).isEqualTo("stats-service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/docs", "/api/docs/", "/api/docs/menu", "/api/docs/docs.js"})
    void strangersSeeNothing(String path) {
        assertThat(client().get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/docs/ingest", "/api/docs/x/y", "/api/docs/oauth2.html"})
    void thereIsNothingElse(String path) {
        assertThat(client().get(path, World.asAdmin()).status()).isEqualTo(404);
    }
}
