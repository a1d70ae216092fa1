package io.mistok.gateway.docs;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a service's own document into one for callers from outside: our address, our ways to sign
 * in.
 */
@Component
class PublicDocument {
    private final JsonMapper json;
    private final String publicUrl;

    /** Without a public address the document is relative to where it was loaded from. */
    PublicDocument(JsonMapper json, @Value("${mistok.public-url:}") String publicUrl) {
        this.json = json;
        this.publicUrl = publicUrl.isBlank() ? "/" : publicUrl;
    }

    JsonNode of(byte[] serviceDocument) {
        var document = json.readTree(serviceDocument);
        if (document instanceof ObjectNode root) {
            root.putArray("servers").addObject().put("url", publicUrl);
            secure(root);
        }
        return document;
    }

    private static void secure(ObjectNode root) {
        var schemes = root.withObjectProperty("components").putObject("securitySchemes");
        schemes.putObject("basic").put("type", "http").put("scheme", "basic");
        schemes.putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "mistok-session");
        var ways = root.putArray("security");
        ways.addObject().putArray("basic");
        ways.addObject().putArray("session");
    }
}
