package io.mistok.ingest.channel;

/**
 * The service cannot start: no callback could be verified without the key to the channels' secrets.
 */
final class KeysetException extends IllegalStateException {
    KeysetException(String problem) {
        super("The file that MISTOK_SECRETS_KEYSET_FILE names " + problem);
    }
}
