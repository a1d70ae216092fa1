package io.mistok.ingest.envelope;

/** Shared secret of the callback signatures; it never prints. */
public record Token(String value) {
    @Override
    public String toString() {
        return "***";
    }
}
