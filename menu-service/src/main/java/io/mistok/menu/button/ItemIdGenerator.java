package io.mistok.menu.button;

import java.security.SecureRandom;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes up ids of buttons: {@code it_} and 16 letters and digits. */
@Component
public class ItemIdGenerator implements Supplier<String> {

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        var id = new StringBuilder("it_");
        random.ints(16, 0, BASE32.length()).forEach(index -> id.append(BASE32.charAt(index)));
        return id.toString();
    }
}
