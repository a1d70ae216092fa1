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

    PublicDocument(JsonMapper json, @Value("${mistok.public-url:}") String publicUrl) {
        this.json = json;
        this.publicUrl = publicUrl;
    }

    JsonNode of(byte[] serviceDocument) {
        var document = json.readTree(serviceDocument);
        if (document instanceof ObjectNode root) {
            serve(root);
            secure(root);
        }
        return document;
    }

    /** Where it was loaded from comes first: a page of ours may call no other address. */
    private void serve(ObjectNode root) {
        var servers = root.putArray("servers");
        servers.addObject().put("url", "/");
        if (!publicUrl.isBlank()) {
            servers.addObject().put("url", publicUrl);
        }
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
