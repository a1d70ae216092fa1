package io.mistok.ingest.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final String APP_ID = "wx0123456789abcdef";
    private static final EncodingAesKey KEY =
            EncodingAesKey.parse("Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3ODk");
    private static final byte[] RANDOM = "0123456789abcdef".getBytes(UTF_8);

    @Test
    void everyLengthComesBack() throws UnsealableException {
        for (var length = 0; length < 200; length++) {
            var message = "x".repeat(length).getBytes(UTF_8);
            assertThat(Envelope.open(Envelope.seal(message, KEY, APP_ID, RANDOM), KEY, APP_ID))
                    .isEqualTo(message);
        }
    }

    @Test
    void anyBytesInsideOpenOrAreRefusedInOneWay() throws GeneralSecurityException {
        var random = new Random(20261123);
        for (var round = 0; round < 5_000; round++) {
            var content = new byte[16 * random.nextInt(8)];
            random.nextBytes(content);
            if (content.length > 0 && random.nextBoolean()) {
                Arrays.fill(content, content.length - 16, content.length, (byte) 16);
            }
            refusedOrOpened(Base64.getEncoder().encodeToString(encrypt(content)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "AAAA", "not base64!", "AAAAAAAAAAAAAAAAAAAAAA=", "\u0000"})
    void whatIsNotSealedIsRefused(String sealed) {
        assertThatExceptionOfType(UnsealableException.class)
                .isThrownBy(() -> Envelope.open(sealed, KEY, APP_ID));
    }

    @Test
    void aLengthThatLiesIsRefused() throws GeneralSecurityException {
        for (var length : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 6, 1000}) {
            var content = new byte[64];
            System.arraycopy(
                    java.nio.ByteBuffer.allocate(4).putInt(length).array(), 0, content, 16, 4);
            Arrays.fill(content, 25, 64, (byte) 39);
            var sealed = Base64.getEncoder().encodeToString(encrypt(content));
            assertThatExceptionOfType(UnsealableException.class)
                    .isThrownBy(() -> Envelope.open(sealed, KEY, APP_ID));
        }
    }

    @Test
    void anotherAccountsEnvelopeIsRefused() {
        var sealed = Envelope.seal("hello".getBytes(UTF_8), KEY, "wxffffffffffffffff", RANDOM);
        assertThatExceptionOfType(UnsealableException.class)
                .isThrownBy(() -> Envelope.open(sealed, KEY, APP_ID));
    }

    @Test
    void spareBitsOfAKeyDoNotCount() {
        assertThat(EncodingAesKey.parse("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"))
                .isEqualTo(EncodingAesKey.parse("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3OD!"})
    void whatIsNoKeyIsRefused(String characters) {
        assertThatIllegalArgumentException().isThrownBy(() -> EncodingAesKey.parse(characters));
    }

    @Test
    void secretsDoNotPrint() {
        assertThat(new Seal(new Token("secret"), KEY, APP_ID).toString())
                .isEqualTo("Seal[token=***, key=***, appId=%s]", APP_ID);
    }

    @Test
    void answerIsSignedOverWhatItSays() throws UnsealableException {
        var seal = new Seal(new Token("Tk7DemoCallback2024"), KEY, APP_ID);
        var answer = seal.around("hello", Instant.ofEpochSecond(1700000000), RANDOM, "987654321");
        assertThat(answer)
                .contains("<MsgSignature><![CDATA[9a23e57f4b5f46305e2f3652b561ed2c9dcb45c7]]>")
                .contains("<TimeStamp>1700000000</TimeStamp>")
                .contains("<Nonce><![CDATA[987654321]]></Nonce>");
        assertThat(seal.around("hello", Instant.EPOCH)).isNotEqualTo(answer);
    }

    private static void refusedOrOpened(String sealed) {
        try {
            Envelope.open(sealed, KEY, APP_ID);
        } catch (UnsealableException expected) {
            assertThat(expected).hasMessage("the envelope does not open").hasNoCause();
        }
    }

    private static byte[] encrypt(byte[] content) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, KEY.key(), KEY.iv());
        return cipher.doFinal(content);
    }
}
