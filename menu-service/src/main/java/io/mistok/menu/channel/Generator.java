package io.mistok.menu.channel;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes up ids and secrets. */
@Component
class Generator {

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final String LETTERS_AND_DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final SecureRandom random = new SecureRandom();

    String channelId() {
        return "ch_" + draw(16, BASE32);
    }

    String token() {
        return draw(32, LETTERS_AND_DIGITS);
    }

    String encodingAesKey() {
        return draw(43, LETTERS_AND_DIGITS);
    }

    private String draw(int length, String alphabet) {
        var drawn = new StringBuilder(length);
        random.ints(length, 0, alphabet.length())
                .forEach(index -> drawn.append(alphabet.charAt(index)));
        return drawn.toString();
    }
}
