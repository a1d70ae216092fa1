package io.mistok.menu.secret;

/** A stored secret was sealed with a key that the keyset no longer holds, or for something else. */
public class SecretUnreadableException extends RuntimeException {

    SecretUnreadableException(String channelId, SecretField field, Exception cause) {
        super("no key of the keyset opens " + field.associatedWith(channelId), cause);
    }

    /** What the admin can do, in words. */
    public String fix() {
        return "Put the earlier key back into the keyset of MISTOK_SECRETS_KEYSET_FILE, or enter"
                + " the channel's AppSecret, token and EncodingAESKey again.";
    }
}
