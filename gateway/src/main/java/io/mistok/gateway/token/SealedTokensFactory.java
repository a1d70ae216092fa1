package io.mistok.gateway.token;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Gives every purpose a key of its own, so that a token sealed for one cannot be used for another.
 */
@Component
public class SealedTokensFactory {
    private final InternalKey key;
    private final Clock clock;

    SealedTokensFactory(InternalKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * Tokens of one purpose.
     *
     * @param purpose goes into the key: another purpose, another key
     */
    public SealedTokens of(String purpose) {
        return new SealedTokens(key.derive(purpose), clock);
    }
}
