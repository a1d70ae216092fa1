package io.mistok.simulator.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallbackCipherTest {
    private static final String KEY = "Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3ODk";
    private static final String APP_ID = "wx0123456789abcdef";

    @ParameterizedTest
    @MethodSource("vectors")
    void encryptsAndDecryptsWhatOthersDid(Map<String, String> vector) throws Exception {
        var cipher = new CallbackCipher(of(vector, "encodingAESKey"), of(vector, "appid"));
        var plain = of(vector, "plaintext").replace("\\n", "\n");
        var prefix = of(vector, "random16").getBytes(StandardCharsets.US_ASCII);

        assertThat(cipher.decrypt(of(vector, "Encrypt"))).isEqualTo(plain);
        assertThat(cipher.encrypt(plain, prefix)).isEqualTo(of(vector, "Encrypt"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void signsWhatOthersDid(Map<String, String> vector) {
        assertThat(
                        Signatures.sign(
                                of(vector, "token"),
                                of(vector, "timestamp"),
                                of(vector, "nonce"),
                                of(vector, "Encrypt")))
                .isEqualTo(of(vector, "msg_signature"));
    }

    @Test
    void anotherAccountCannotRead() {
        var text = new CallbackCipher(KEY, APP_ID).encrypt("hello", new Random(1));

        assertThatThrownBy(() -> new CallbackCipher(KEY, "wxfedcba9876543210").decrypt(text))
                .isInstanceOf(UndecryptableException.class)
                .hasMessageContaining("another AppID");
    }

    @Test
    void noMutilatedTextCrashes() {
        var cipher = new CallbackCipher(KEY, APP_ID);
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder(cipher.encrypt("hello " + i, random));
            text.setCharAt(random.nextInt(text.length()), (char) ('!' + random.nextInt(90)));
            var cut = text.substring(0, text.length() - random.nextInt(8));
            try {
                cipher.decrypt(cut);
            } catch (UndecryptableException expected) {
                assertThat(expected).hasMessageMatching("(?s).+");
            }
        }
    }

    static List<Map<String, String>> vectors() throws IOException {
        var blocks = text().split("(?m)^# [ON]\\d+ .*$", -1);
        return Stream.of(blocks).skip(1).map(CallbackCipherTest::vector).toList();
    }

    private static Map<String, String> vector(String block) {
        var vector = new HashMap<String, String>();
        var lines = Pattern.compile("(?m)^(plaintext|Encrypt)=(.*)$").matcher(block);
        while (lines.find()) {
            vector.put(lines.group(1), lines.group(2));
        }
        var fields =
                Pattern.compile(
                                "(token|encodingAESKey|appid|timestamp|nonce|random16|msg_signature)=(\\S+)")
                        .matcher(block);
        while (fields.find()) {
            vector.putIfAbsent(fields.group(1), fields.group(2));
        }
        return vector;
    }

    private static String of(Map<String, String> vector, String name) {
        return Objects.requireNonNull(vector.get(name), name);
    }

    private static String text() throws IOException {
        try (InputStream in = CallbackCipherTest.class.getResourceAsStream("/vectors.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
