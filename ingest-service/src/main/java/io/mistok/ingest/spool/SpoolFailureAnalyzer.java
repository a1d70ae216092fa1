package io.mistok.ingest.spool;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence what a stack trace would hide. */
final class SpoolFailureAnalyzer extends AbstractFailureAnalyzer<SpoolUnusableException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, SpoolUnusableException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set MISTOK_INGEST_SPOOL_FOLDER to a folder that this process can write to and no"
                        + " other process uses, or leave it out: then nothing is spooled.",
                cause);
    }
}
