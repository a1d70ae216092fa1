package io.mistok.simulator.account;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The server configuration of an account's console.
 *
 * @param url where callbacks go; unlike WeChat the simulator allows any port
 * @param token shared secret of the signatures
 * @param encodingAesKey 43 characters; may be absent in plain mode only
 */
public record ServerSettings(
        URI url, String token, @Nullable String encodingAesKey, EncryptionMode mode) {

    public ServerSettings {
        if (encodingAesKey == null && mode != EncryptionMode.PLAIN) {
            throw new IllegalArgumentException("An encrypted mode needs an EncodingAESKey");
        }
    }

    /** The key of a mode that encrypts. */
    public String requiredKey() {
        if (encodingAesKey == null) {
            throw new IllegalStateException("Plain mode has no EncodingAESKey");
        }
        return encodingAesKey;
    }
}
