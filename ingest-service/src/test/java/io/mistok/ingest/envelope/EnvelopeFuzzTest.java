package io.mistok.ingest.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for sealed texts that neither open nor are refused, also behind the right key. */
class EnvelopeFuzzTest {
    private static final String APP_ID = "wx0123456789abcdef";
    private static final EncodingAesKey KEY =
            EncodingAesKey.parse("Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3ODk");
    private static final int BLOCK = 16;

    @MethodSource("texts")
    @FuzzTest
    void aTextOpensOrIsRefused(byte[] text) {
        open(new String(text, UTF_8));
    }

    /** What is encrypted is anything; only then padding, length and account are looked at. */
    @MethodSource("contents")
    @FuzzTest
    void soDoesAnyContentUnderTheRightKey(byte[] content) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, KEY.key(), KEY.iv());
        var whole = Arrays.copyOf(content, Math.ceilDiv(content.length, BLOCK) * BLOCK);
        open(Base64.getEncoder().encodeToString(cipher.doFinal(whole)));
    }

    private static void open(String sealed) {
        try {
            Envelope.open(sealed, KEY, APP_ID);
        } catch (UnsealableException refused) {
            // As it should be.
        }
    }

    static Stream<byte[]> texts() {
        return Stream.of(
                Envelope.seal("hello".getBytes(UTF_8), KEY, APP_ID, new byte[BLOCK])
                        .getBytes(UTF_8));
    }

    static Stream<byte[]> contents() {
        var content = new byte[3 * BLOCK];
        Arrays.fill(content, (byte) BLOCK);
        return Stream.of(content);
    }
}
