package io.mistok.reply.secret;

import java.util.Objects;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the service does not start. */
class UnusableKeysetFailureAnalyzer extends AbstractFailureAnalyzer<UnusableKeysetException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableKeysetException cause) {
        return new FailureAnalysis(
                Objects.requireNonNull(cause.getMessage()),
                "Mount the keyset that menu-service uses and name its file.",
                cause);
    }
}
