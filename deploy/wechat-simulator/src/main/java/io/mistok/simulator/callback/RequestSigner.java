package io.mistok.simulator.callback;

import io.mistok.simulator.account.EncryptionMode;
import io.mistok.simulator.account.ServerSettings;
import io.mistok.simulator.crypto.CallbackCipher;
import io.mistok.simulator.crypto.Signatures;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Signs and encrypts; each call takes a fresh timestamp, nonce and cipher text. */
@Component
class RequestSigner {
    private final Clock clock;
    private final RandomGenerator random;

    RequestSigner(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** The GET that proves that a URL knows its token. */
    URI verification(ServerSettings server, String echo) {
        var query = signed(server);
        query.put("echostr", echo);
        return uri(server.url(), query);
    }

    SignedRequest callback(String appId, ServerSettings server, Callback callback) {
        var query = signed(server);
        query.put("openid", callback.openId());
        var clear = callback.xml();
        if (server.mode() == EncryptionMode.PLAIN) {
            return new SignedRequest(uri(server.url(), query), clear);
        }
        var encrypted = new CallbackCipher(server.requiredKey(), appId).encrypt(clear, random);
        query.put("encrypt_type", "aes");
        query.put(
                "msg_signature",
                Signatures.sign(
                        server.token(),
                        query.getOrDefault("timestamp", ""),
                        query.getOrDefault("nonce", ""),
                        encrypted));
        return new SignedRequest(
                uri(server.url(), query), body(server.mode(), callback, encrypted));
    }

    private static String body(EncryptionMode mode, Callback callback, String encrypted) {
        var fields = new LinkedHashMap<String, Object>();
        if (mode == EncryptionMode.COMPATIBLE) {
            fields.putAll(callback.fields());
        } else {
            fields.put("ToUserName", callback.originalId());
        }
        fields.put("Encrypt", encrypted);
        return XmlWriter.write(fields);
    }

    private Map<String, String> signed(ServerSettings server) {
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        var nonce = Long.toString(random.nextLong(100_000_000, 2_000_000_000));
        var query = new LinkedHashMap<String, String>();
        query.put("signature", Signatures.sign(server.token(), timestamp, nonce));
        query.put("timestamp", timestamp);
        query.put("nonce", nonce);
        return query;
    }

    private static URI uri(URI url, Map<String, String> query) {
        var text =
                query.entrySet().stream()
                        .map(RequestSigner::parameter)
                        .collect(Collectors.joining("&"));
        return URI.create(url + (url.getRawQuery() == null ? "?" : "&") + text);
    }

    private static String parameter(Map.Entry<String, String> entry) {
        return entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8);
    }
}
