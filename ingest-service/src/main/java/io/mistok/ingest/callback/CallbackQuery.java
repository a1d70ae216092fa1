package io.mistok.ingest.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a callback's query, decoded once. Read here and not by the container, which
 * would look for parameters in the body too when that says it is a form.
 */
final class CallbackQuery {
    private final Map<String, String> parameters;

    private CallbackQuery(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** The parameters; one that comes twice has no meaning, and is refused. */
    static CallbackQuery parse(@Nullable String query) throws RefusedException {
        var parameters = new HashMap<String, String>();
        for (var parameter : (query == null ? "" : query).split("&", -1)) {
            var equals = parameter.indexOf('=');
            if (equals > 0) {
                var name = decode(parameter.substring(0, equals));
                if (parameters.put(name, decode(parameter.substring(equals + 1))) != null) {
                    throw new RefusedException(Refusal.QUERY, "a parameter comes twice");
                }
            }
        }
        return new CallbackQuery(parameters);
    }

    private static String decode(String encoded) throws RefusedException {
        try {
            return URLDecoder.decode(encoded, UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(Refusal.QUERY, "the query is not URL-encoded");
        }
    }

    /** Whether it has all that a callback's query must have. */
    void checkCallback() throws RefusedException {
        checkSigned(isSealed());
    }

    /** Whether it has all that a verification's query must have. */
    void checkVerification() throws RefusedException {
        checkSigned(hasSealedSignature());
        echo();
    }

    private void checkSigned(boolean sealed) throws RefusedException {
        timestamp();
        nonce();
        if (sealed) {
            sealedSignature();
        } else {
            signature();
        }
    }

    String signature() throws RefusedException {
        return required("signature");
    }

    @Nullable String signatureIfThere() {
        return parameters.get("signature");
    }

    String timestamp() throws RefusedException {
        return required("timestamp");
    }

    String nonce() throws RefusedException {
        return required("nonce");
    }

    String echo() throws RefusedException {
        return required("echostr");
    }

    String sealedSignature() throws RefusedException {
        return required("msg_signature");
    }

    boolean hasSealedSignature() {
        return parameters.containsKey("msg_signature");
    }

    /** {@code aes} means sealed; {@code raw}, or nothing, means in clear. */
    boolean isSealed() {
        return "aes".equals(parameters.get("encrypt_type"));
    }

    private String required(String name) throws RefusedException {
        var value = parameters.get(name);
        if (value == null || value.isEmpty()) {
            throw new RefusedException(Refusal.QUERY, "the query lacks " + name);
        }
        return value;
    }
}
