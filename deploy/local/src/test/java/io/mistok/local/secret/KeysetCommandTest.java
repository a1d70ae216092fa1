package io.mistok.local.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class KeysetCommandTest {
    private static final byte[] TEXT = "secret".getBytes(StandardCharsets.UTF_8);

    private final String first = run("", "new");
    private final String both = run(first, "add");
    private final String oldId = run(first, "list").replace(" primary", "");
    private final String newId =
            run(both, "list").replace(oldId + " primary", "").replace("\n", "");

    @Test
    void aKeyThatIsAddedOpensAndDoesNotSealYet() throws Exception {
        assertThat(run(both, "list").lines()).containsExactlyInAnyOrder(oldId + " primary", newId);
        assertThat(opened(first, sealed(both))).isEqualTo(TEXT);
    }

    @Test
    void aKeyThatIsPromotedSealsAndTheOlderOneStillOpens() throws Exception {
        var promoted = run(both, "promote", newId);

        assertThat(opened(both, sealed(promoted))).isEqualTo(TEXT);
        assertThat(opened(promoted, sealed(first))).isEqualTo(TEXT);
        assertThatThrownBy(() -> opened(first, sealed(promoted)))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aKeyThatIsRemovedOpensNothingMore() throws Exception {
        var promoted = run(both, "promote", newId);
        var alone = run(promoted, "remove", oldId);

        assertThat(opened(alone, sealed(promoted))).isEqualTo(TEXT);
        assertThatThrownBy(() -> opened(alone, sealed(first)))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void thePrimaryKeyStays() {
        assertThatThrownBy(() -> run(both, "remove", oldId))
                .hasMessageContaining("promote another one");
    }

    @Test
    void mistakesAreRefused() {
        assertThatThrownBy(() -> run(first, "promote", "1")).hasMessageContaining("no key");
        assertThatThrownBy(() -> run(first, "promote")).hasMessageContaining("usage");
        assertThatThrownBy(() -> KeysetCommand.run(new String[] {"list"}, "{}"))
                .isInstanceOf(GeneralSecurityException.class);
    }

    private static String run(String input, String... arguments) {
        try {
            return KeysetCommand.run(arguments, input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] sealed(String keyset) throws GeneralSecurityException {
        return aead(keyset).encrypt(TEXT, TEXT);
    }

    private static byte[] opened(String keyset, byte[] sealed) throws GeneralSecurityException {
        return aead(keyset).decrypt(sealed, TEXT);
    }

    private static Aead aead(String keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                        keyset, AeadConfig2026.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(AeadConfig2026.get(), Aead.class);
    }
}
