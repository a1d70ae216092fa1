package io.mistok.simulator.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The body of a call: WeChat cares for its letters, not for its content type. */
public record RequestJson(ObjectNode tree, String text) {
    private static final Pattern UNICODE_ESCAPE =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u[0-9a-fA-F]{4}");

    /**
     * Reads a body.
     *
     * @throws RefusedException 44002 for nothing, 47001 for anything but a JSON object
     */
    static RequestJson read(JsonMapper mapper, byte[] body) {
        if (body.length == 0) {
            throw new RefusedException(ErrorCode.EMPTY_BODY);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            if (mapper.readTree(text) instanceof ObjectNode tree) {
                return new RequestJson(tree, text);
            }
            throw new RefusedException(ErrorCode.UNREADABLE_JSON, "not a JSON object");
        } catch (JacksonException | CharacterCodingException _) {
            throw new RefusedException(ErrorCode.UNREADABLE_JSON);
        }
    }

    /**
     * This body, if its letters are written as letters.
     *
     * @throws RefusedException 40033 if letters are written as {@code \}{@code uXXXX}
     */
    public RequestJson withoutEscapes() {
        if (UNICODE_ESCAPE.matcher(text).find()) {
            throw new RefusedException(ErrorCode.INVALID_CHARACTERS);
        }
        return this;
    }

    /** The string of that name, or nothing at all. */
    public String string(String name) {
        return stringIn(tree, name);
    }

    /** The string of that name in {@code node}; empty when absent or of another kind. */
    public static String stringIn(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() ? value.stringValue() : "";
    }
}
