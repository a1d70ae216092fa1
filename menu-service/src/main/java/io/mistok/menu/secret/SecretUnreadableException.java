package io.mistok.menu.secret;

/** A stored secret was sealed with a key that the keyset no longer holds, or for something else. */
public class SecretUnreadableException extends RuntimeException {

    SecretUnreadableException(String channelId, SecretField field, Exception cause) {
        super("no key of the keyset opens " + field.associatedWith(channelId), cause);
    }
}
