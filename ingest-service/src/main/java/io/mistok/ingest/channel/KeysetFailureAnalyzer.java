package io.mistok.ingest.channel;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence what a stack trace would hide. */
final class KeysetFailureAnalyzer extends AbstractFailureAnalyzer<KeysetException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, KeysetException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set MISTOK_SECRETS_KEYSET_FILE to a Tink keyset in JSON (AES256_GCM) that this"
                        + " process can read, the same one for every service.",
                cause);
    }
}
