package io.mistok.bench.wechat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Vectors from the protocol sheet. */
class EncryptionTest {
    private static final String KEY = "Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3ODk";
    private static final byte[] RANDOM = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String HELLO =
            "GDdpwE1s/R/7BUM3qBWc0PhWCpOHUgrheQah8ox5kSfcaa8AC81hr20Gdogw+kt86gBWbjUlLy5vMNNxehzdmA==";

    private final Encryption encryption = new Encryption(KEY, "wx0123456789abcdef");

    @Test
    void encryptsAsThePlatformDoes() {
        assertThat(encryption.encrypt(RANDOM, "hello")).isEqualTo(HELLO);
    }

    @Test
    void signsAsThePlatformDoes() {
        assertThat(Signature.of("Tk7DemoCallback2024", "1700000000", "987654321"))
                .isEqualTo("871819b91ce9927ef3bc1eb3244a44cd0ca050ce");
        assertThat(Signature.of("Tk7DemoCallback2024", "1700000000", "987654321", HELLO))
                .isEqualTo("9a23e57f4b5f46305e2f3652b561ed2c9dcb45c7");
    }

    @Test
    void decryptsWhatItEncrypted() {
        for (var length = 0; length < 70; length++) {
            var message = "é".repeat(length);
            assertThat(encryption.decrypt(encryption.encrypt(message))).isEqualTo(message);
        }
    }

    @Test
    void refusesWhatIsForAnother() {
        var other = new Encryption(KEY, "wxother");
        assertThatThrownBy(() -> other.decrypt(HELLO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> encryption.decrypt("AAAA"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
