package io.mistok.menu.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private static final Secret SECRET = new Secret("s3cret");

    private final KeysetHandle keyset = generate();
    private final SecretBox box = box(keyset);

    @Test
    void sealedSecretOpensForItsChannelAndField() {
        var sealed = box.seal(SECRET, "ch_a", SecretField.TOKEN);

        assertThat(box.open(sealed, "ch_a", SecretField.TOKEN)).isEqualTo(SECRET);
        assertThat(box.seal(SECRET, "ch_a", SecretField.TOKEN)).isNotEqualTo(sealed);
    }

    @Test
    void sealedSecretDoesNotOpenForAnotherChannelOrField() {
        var sealed = box.seal(SECRET, "ch_a", SecretField.TOKEN);

        assertThatThrownBy(() -> box.open(sealed, "ch_b", SecretField.TOKEN))
                .isInstanceOf(SecretUnreadableException.class)
                .hasMessageNotContaining(SECRET.value());
        assertThatThrownBy(() -> box.open(sealed, "ch_a", SecretField.APP_SECRET))
                .isInstanceOf(SecretUnreadableException.class);
        assertThatThrownBy(() -> box.open("not base64!", "ch_a", SecretField.TOKEN))
                .isInstanceOf(SecretUnreadableException.class);
    }

    @Test
    void secretFromBeforeAKeyRotationStillOpens() throws GeneralSecurityException {
        var sealed = box.seal(SECRET, "ch_a", SecretField.TOKEN);
        var newer = KeysetHandle.importKey(generate().getPrimary().getKey()).makePrimary();
        var rotated = box(KeysetHandle.newBuilder(keyset).addEntry(newer).build());

        assertThat(rotated.open(sealed, "ch_a", SecretField.TOKEN)).isEqualTo(SECRET);
        var fresh = rotated.seal(SECRET, "ch_a", SecretField.TOKEN);
        assertThatThrownBy(() -> box.open(fresh, "ch_a", SecretField.TOKEN))
                .isInstanceOf(SecretUnreadableException.class);
    }

    @Test
    void secretPrintsAsStars() {
        assertThat(SECRET).hasToString("***");
    }

    private static KeysetHandle generate() {
        try {
            return KeysetHandle.generateNew(
                    PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static SecretBox box(KeysetHandle keyset) {
        try {
            return new SecretBox(keyset.getPrimitive(AeadConfig2026.get(), Aead.class));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
