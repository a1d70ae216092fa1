package io.mistok.ingest.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.ingest.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Signatures and envelopes that others made. */
class VectorsTest {
    private static final Path FILE = Path.of("src/test/resources/vectors.txt");
    private static final Pattern VECTOR =
            Pattern.compile(
                    """
                    # (?<name>\\w+) .*
                    token=(?<token>\\S+)  encodingAESKey=(?<key>\\S+)  appid=(?<appId>\\S+)
                    timestamp=(?<timestamp>\\S+)  nonce=(?<nonce>\\S+)  random16=(?<random>\\S+)  .*
                    msg_signature=(?<signature>\\S+)
                    Encrypt=(?<sealed>\\S+)
                    plaintext=(?<message>.*)
                    """);

    record Vector(
            String name,
            Token token,
            EncodingAesKey key,
            String appId,
            String timestamp,
            String nonce,
            String random,
            String signature,
            String sealed,
            String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Vector> vectors() {
        var matcher = VECTOR.matcher(Samples.read(FILE));
        return matcher.results()
                .map(it ->
                        new Vector(
                                it.group("name"),
                                new Token(it.group("token")),
                                EncodingAesKey.parse(it.group("key")),
                                it.group("appId"),
                                it.group("timestamp"),
                                it.group("nonce"),
                                it.group("random"),
                                it.group("signature"),
                                it.group("sealed"),
                                it.group("message").replace("\\n", "\n")))
                .toList();
    }

    @Test
    void allThirteenAreRead() {
        assertThat(vectors()).hasSize(13);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void opens(Vector vector) throws UnsealableException {
        var opened = Envelope.open(vector.sealed(), vector.key(), vector.appId());
        assertThat(new String(opened, UTF_8)).isEqualTo(vector.message());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void sealsToTheSameBytes(Vector vector) {
        var sealed =
                Envelope.seal(
                        vector.message().getBytes(UTF_8),
                        vector.key(),
                        vector.appId(),
                        vector.random().getBytes(UTF_8));
        assertThat(sealed).isEqualTo(vector.sealed());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void signsAlike(Vector vector) {
        assertThat(
                        CallbackSignature.of(
                                vector.token(),
                                vector.timestamp(),
                                vector.nonce(),
                                vector.sealed()))
                .isEqualTo(vector.signature());
    }

    @ParameterizedTest
    @CsvSource({
        "Tk7DemoCallback2024,1700000000,987654321,871819b91ce9927ef3bc1eb3244a44cd0ca050ce",
        "test,1410685589,test,f21891de399b4e33a1a93c9a7b8a8fffb5a443ff",
        "weixin,1414387151,917222494,e3203b6433eb554dd2fcba78fa48cb948fcb4801",
        "weixin,1570075722,863153744,330ed3b64e363dc876f35e54a79e59b48739f567"
    })
    void signsAPlainCallback(String token, String timestamp, String nonce, String signature) {
        assertThat(CallbackSignature.of(new Token(token), timestamp, nonce)).isEqualTo(signature);
    }

    @Test
    void signsFourPartsInTheOrderOfTheirCharacters() {
        var token = new Token("RMNlACHlV5ThzfRlVS4D4");
        assertThat(CallbackSignature.of(token, "timestamp", "nonce", "encrypt"))
                .isEqualTo("8edac0945683c119ee71c9f6256d76c48aa08a96");
    }

    /**
     * The published ciphertext that does not belong to its key would be the one to open by mistake.
     */
    @Test
    void opensOnlyForItsOwnAccount() {
        assertThat(vectors().stream().flatMap(VectorsTest::openedByOthers)).isEmpty();
    }

    private static Stream<String> openedByOthers(Vector vector) {
        return vectors().stream()
                .filter(other ->
                        !other.key().equals(vector.key()) || !other.appId().equals(vector.appId()))
                .filter(other -> opensWith(vector.sealed(), other))
                .map(other -> vector + " opened with the secrets of " + other);
    }

    private static boolean opensWith(String sealed, Vector other) {
        try {
            Envelope.open(sealed, other.key(), other.appId());
            return true;
        } catch (UnsealableException expected) {
            return false;
        }
    }
}
