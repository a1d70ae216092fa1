package io.mistok.menu.wechat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** What an admin can do about each of WeChat's refusals; the words are in fixes.properties. */
class Fixes {

    private static final Pattern ADDRESS = Pattern.compile("invalid ip ([0-9A-Fa-f.:]+)");
    private static final int ADDRESS_NOT_ALLOWED = 40164;

    private final Properties words = load();

    String forCode(int errcode, String errmsg) {
        if (errcode == ADDRESS_NOT_ALLOWED) {
            return addressNotAllowed(errmsg);
        }
        return words.getProperty(Integer.toString(errcode), words.getProperty("other"));
    }

    /** A wrong AppSecret and a wrong access token share the code 40001. */
    String forToken(int errcode, String errmsg) {
        var key = "token." + errcode;
        return words.containsKey(key) ? words.getProperty(key) : forCode(errcode, errmsg);
    }

    private String addressNotAllowed(String errmsg) {
        var found = ADDRESS.matcher(errmsg);
        var address = found.find() ? found.group(1) : "the address this server calls from";
        return words.getProperty("40164").replace("{address}", address);
    }

    private static Properties load() {
        var words = new Properties();
        try (var stream = Fixes.class.getResourceAsStream("fixes.properties");
                var reader =
                        new InputStreamReader(
                                Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
