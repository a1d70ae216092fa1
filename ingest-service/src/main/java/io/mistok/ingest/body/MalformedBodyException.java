package io.mistok.ingest.body;

/** A body that is not the XML a callback has; the message names the rule, never the content. */
public final class MalformedBodyException extends Exception {
    public MalformedBodyException(String rule) {
        super(rule, null, false, false);
    }
}
