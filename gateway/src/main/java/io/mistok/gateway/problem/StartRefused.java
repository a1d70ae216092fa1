package io.mistok.gateway.problem;

/** A setting is missing or unusable; the message is the one sentence the operator needs. */
public class StartRefused extends RuntimeException {
    public StartRefused(String sentence) {
        super(sentence);
    }
}
