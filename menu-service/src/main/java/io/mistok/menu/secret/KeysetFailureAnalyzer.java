package io.mistok.menu.secret;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences what is wrong with the keyset, instead of a stack trace. */
class KeysetFailureAnalyzer extends AbstractFailureAnalyzer<KeysetException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeysetException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set MISTOK_SECRETS_KEYSET_FILE to a Tink keyset in JSON (AES256_GCM) that this"
                        + " process can read. All services that read secrets need the same one.",
                cause);
    }
}
