package io.mistok.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final byte[] TEXT = "secret".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;
    private Secrets secrets;

    @BeforeEach
    void open() {
        secrets = new Secrets(folder);
    }

    @Test
    void theKeysetEncryptsAndIsKept() throws Exception {
        var sealed = aead().encrypt(TEXT, TEXT);
        secrets = new Secrets(folder);
        assertThat(aead().decrypt(sealed, TEXT)).isEqualTo(TEXT);
    }

    @Test
    void theGatewaysSignatureIsValidForTheServices() throws Exception {
        var files = secrets.tokenKeys();
        var keys = KeyFactory.getInstance("RSA");
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(
                keys.generatePrivate(new PKCS8EncodedKeySpec(content(files.privateKey()))));
        signature.update(TEXT);
        var signed = signature.sign();
        signature.initVerify(
                keys.generatePublic(new X509EncodedKeySpec(content(files.publicKey()))));
        signature.update(TEXT);
        assertThat(signature.verify(signed)).isTrue();
    }

    @Test
    void passwordsAreLongDifferentAndKept() {
        var password = secrets.adminPassword();
        assertThat(password).hasSize(20).isNotEqualTo(secrets.databasePassword());
        assertThat(new Secrets(folder).adminPassword()).isEqualTo(password);
    }

    @Test
    void nobodyElseMayReadThem() throws Exception {
        secrets.keyset();
        secrets.tokenKeys();
        secrets.adminPassword();
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(4)
                    .allSatisfy(file ->
                            assertThat(
                                            PosixFilePermissions.toString(
                                                    Files.getPosixFilePermissions(file)))
                                    .isEqualTo("rw-------"));
        }
    }

    private Aead aead() throws Exception {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(secrets.keyset()),
                        AeadConfig2026.get(),
                        InsecureSecretKeyAccess.get())
                .getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    private static byte[] content(Path pem) throws Exception {
        var lines = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
        return Base64.getMimeDecoder().decode(lines);
    }
}
