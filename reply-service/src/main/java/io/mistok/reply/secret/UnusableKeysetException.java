package io.mistok.reply.secret;

/** The start is refused: secrets could be neither read nor kept. */
class UnusableKeysetException extends RuntimeException {
    UnusableKeysetException(String reason) {
        super(
                "mistok.secrets.keyset-file (MISTOK_SECRETS_KEYSET_FILE) must name a readable Tink"
                        + " keyset in JSON: "
                        + reason);
    }
}
