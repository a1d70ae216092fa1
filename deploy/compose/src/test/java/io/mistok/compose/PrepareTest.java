package io.mistok.compose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareTest {
    @TempDir private Path folder;
    private Path secrets;
    private Path env;

    @BeforeEach
    void nothingIsThereYet() {
        secrets = folder.resolve("secrets");
        env = folder.resolve("env");
    }

    private record Said(int code, String text) {}

    @Test
    void everySecretOfTheFileIsMadeForItsOwnerAlone() throws Exception {
        var said = prepare("https://callbacks.example.com", "https://admin.example.com");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("Sign in as admin", secrets + "/admin-password");
        assertThat(said.text()).doesNotContain(secret("admin-password"));
        assertThat(rights(secrets)).isEqualTo("rwx------");
        for (var needed : ComposeFile.MAIN.secrets().values()) {
            var file = secrets.resolve(needed.file().replaceAll(".*/", ""));
            assertThat(file).isNotEmptyFile();
            assertThat(rights(file)).as(file.toString()).isEqualTo("r--r--r--");
        }
        assertThat(Files.readAllLines(env))
                .contains(
                        "COMPOSE_FILE=compose.yaml",
                        "MISTOK_CALLBACK_URL=https://callbacks.example.com",
                        "MISTOK_ADMIN_URL=https://admin.example.com");
    }

    @Test
    void aSecondTimeChangesNothing() throws Exception {
        prepare("--trial");
        var before = contents();
        assertThat(prepare("--embedded", "--trial").code()).isZero();

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void noTwoHostsHaveTheSame() throws Exception {
        prepare("--trial");
        var first = contents();
        secrets = folder.resolve("other");
        prepare("--trial");

        assertThat(contents().keySet()).isEqualTo(first.keySet());
        first.remove("admin-username");
        assertThat(contents().values()).doesNotContainAnyElementsOf(first.values());
    }

    @Test
    void theKeysetSealsAndOpens() throws Exception {
        prepare("--trial");
        var keyset =
                TinkJsonProtoKeysetFormat.parseKeyset(
                        secret("keyset.json"), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
        var aead = keyset.getPrimitive(AeadConfig2026.get(), Aead.class);
        var sealed = aead.encrypt("secret".getBytes(UTF_8), new byte[0]);

        assertThat(new String(aead.decrypt(sealed, new byte[0]), UTF_8)).isEqualTo("secret");
    }

    @Test
    void thePublicKeyKnowsWhatThePrivateOneSigned() throws Exception {
        prepare("--trial");
        var keys = KeyFactory.getInstance("RSA");
        var signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(keys.generatePrivate(new PKCS8EncodedKeySpec(der("internal-private.pem"))));
        signer.update(new byte[] {1});
        var signature = signer.sign();
        signer.initVerify(keys.generatePublic(new X509EncodedKeySpec(der("internal-public.pem"))));
        signer.update(new byte[] {1});

        assertThat(signer.verify(signature)).isTrue();
    }

    @Test
    void aTrialCallsTheSimulator() throws Exception {
        prepare("--embedded", "--trial");

        assertThat(Files.readAllLines(env))
                .contains(
                        "COMPOSE_FILE=compose.yaml:compose.embedded.yaml",
                        "COMPOSE_PROFILES=trial",
                        "MISTOK_WECHAT_BASE_URL=http://simulator:8090");
        assertThat(secret("mongodb-uri"))
                .contains(":" + secret("mongodb-password").strip() + "@mongodb:27017/mistok_stats");
    }

    @Test
    void tracesGoWhereTheyAreKept() throws Exception {
        prepare("--observability", "--trial");

        assertThat(Files.readAllLines(env))
                .contains(
                        "COMPOSE_PROFILES=trial,observability",
                        "MISTOK_TRACES_ENDPOINT=http://tempo:4318/v1/traces");
    }

    @Test
    void whatItDoesNotUnderstandMakesNothing() throws Exception {
        for (var wrong : new String[][] {{}, {"--nope"}, {"https://one.example.com"}, {"a", "b"}}) {
            assertThat(prepare(wrong).code()).isEqualTo(2);
        }
        assertThat(secrets).doesNotExist();
        assertThat(env).doesNotExist();
    }

    private Said prepare(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("./prepare"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MISTOK_SECRETS", secrets.toString());
        builder.environment().put("MISTOK_ENV", env.toString());
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Said(process.waitFor(), text);
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(secrets)) {
            for (var file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private String secret(String name) throws IOException {
        return Files.readString(secrets.resolve(name));
    }

    private byte[] der(String name) throws IOException {
        return Base64.getMimeDecoder().decode(secret(name).replaceAll("-----.*-----", ""));
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
