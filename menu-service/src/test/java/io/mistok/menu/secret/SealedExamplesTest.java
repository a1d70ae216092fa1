package io.mistok.menu.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.menu.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples open with the published keyset to what the contract's README says. */
class SealedExamplesTest {

    private static final String KEY = "Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3ODk";
    private static final String KEY_2 = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";

    private final SecretBox box =
            new SecretConfiguration()
                    .secretBox(
                            new SecretsProperties(
                                    Contract.FOLDER.resolve("keyset.json").toString()));

    @ParameterizedTest
    @CsvSource({
        "-changed, appSecretEncrypted, APP_SECRET, 0123456789abcdef0123456789abcdef",
        "-changed, tokenEncrypted, TOKEN, Tk7DemoCallback2024",
        "-changed, encodingAesKeyEncrypted, ENCODING_AES_KEY, " + KEY,
        "-changed-plain, tokenEncrypted, TOKEN, Tk7DemoCallback2024",
        "-changed-rotating, appSecretEncrypted, APP_SECRET, 0123456789abcdef0123456789abcdef",
        "-changed-rotating, tokenEncrypted, TOKEN, Tk8DemoCallback2025",
        "-changed-rotating, previousTokenEncrypted, TOKEN, Tk7DemoCallback2024",
        "-changed-rotating, encodingAesKeyEncrypted, ENCODING_AES_KEY, " + KEY_2,
        "-changed-rotating, previousEncodingAesKeyEncrypted, ENCODING_AES_KEY, " + KEY
    })
    void exampleOpens(String example, String field, SecretField secret, String value) {
        var json = Contract.example("channel-settings" + example + ".json");

        var opened =
                box.open(json.path(field).asString(), json.path("channelId").asString(), secret);

        assertThat(opened.value()).isEqualTo(value);
    }
}
