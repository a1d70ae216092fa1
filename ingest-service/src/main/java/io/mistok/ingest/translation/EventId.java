package io.mistok.ingest.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.ingest.body.Fields;
import io.mistok.ingest.body.Fields.Nested;
import io.mistok.ingest.body.Fields.Text;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.TreeMap;

/**
 * The digest that a repeated callback yields again, in whichever mode it comes. A message has an id
 * of its own, unique together with its sender and second; anything else is known by all it says.
 * Neither the query nor the sealed text counts: both may differ between two deliveries.
 */
final class EventId {
    private static final String VERSION = "mistok-event-1";
    private static final int BYTES = 24;
    private static final String SEALED = "Encrypt";

    private final MessageDigest digest;

    private EventId(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(String channelId, Fields fields) {
        var id = new EventId(sha256());
        id.add(VERSION).add(channelId);
        var msgId = fields.text("MsgId");
        if (msgId != null && !"event".equalsIgnoreCase(fields.text("MsgType"))) {
            id.add("message");
            for (var name : new String[] {"FromUserName", "CreateTime", "MsgType"}) {
                var value = fields.text(name);
                id.add(value == null ? "" : value);
            }
            id.add(msgId);
        } else {
            id.add("fields").addAll(fields, Set.of(SEALED));
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(id.digest.digest(), BYTES));
    }

    /** By name, so that the order of the elements does not matter; repeated ones keep theirs. */
    private EventId addAll(Fields fields, Set<String> left) {
        new TreeMap<>(fields.values())
                .forEach((name, values) -> {
                    if (!left.contains(name)) {
                        values.forEach(value -> add(name).add(value));
                    }
                });
        return this;
    }

    private EventId add(Fields.Value value) {
        return switch (value) {
            case Text(var text) -> add("=").add(text.strip());
            case Nested(var fields) -> add("{").addAll(fields, Set.of()).add("}");
        };
    }

    /** With its length in front: no two lists of parts run into the same bytes. */
    private EventId add(String part) {
        var bytes = part.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
