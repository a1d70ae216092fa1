package io.mistok.bench.micro;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.ingest.envelope.CallbackSignature;
import io.mistok.ingest.envelope.EncodingAesKey;
import io.mistok.ingest.envelope.Envelope;
import io.mistok.ingest.envelope.Token;
import java.time.Instant;

/** One menu click as the platform sends it, in clear and sealed, and one answer to it. */
final class Sample {
    static final String CHANNEL = "ch_1";
    static final String APP_ID = "wx0123456789abcdef";
    static final String ACCOUNT = "gh_0123456789ab";
    static final String FOLLOWER = "oBench0000000000000000000001";
    static final String TOKEN = "benchtoken";
    static final String AES_KEY = "Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3ODk";
    static final String ANSWER = "Answer of the bench: 你好, міст ✓";
    static final Instant NOW = Instant.ofEpochSecond(1_764_000_000L);
    static final String TIMESTAMP = Long.toString(NOW.getEpochSecond());
    static final String NONCE = "486961412";

    static final String BODY =
            """
            <xml><ToUserName><![CDATA[%s]]></ToUserName>
            <FromUserName><![CDATA[%s]]></FromUserName>
            <CreateTime>%s</CreateTime>
            <MsgType><![CDATA[event]]></MsgType>
            <Event><![CDATA[CLICK]]></Event>
            <EventKey><![CDATA[PRICE_LIST]]></EventKey>
            </xml>\
            """
                    .formatted(ACCOUNT, FOLLOWER, TIMESTAMP);

    /** The text of {@code Encrypt}. */
    static final String SEALED =
            Envelope.seal(
                    BODY.getBytes(UTF_8),
                    EncodingAesKey.parse(AES_KEY),
                    APP_ID,
                    "0123456789abcdef".getBytes(UTF_8));

    static final String SEALED_BODY =
            """
            <xml>
                <ToUserName><![CDATA[%s]]></ToUserName>
                <Encrypt><![CDATA[%s]]></Encrypt>
            </xml>\
            """
                    .formatted(ACCOUNT, SEALED);

    /** Of the query. */
    static final String SIGNATURE = CallbackSignature.of(new Token(TOKEN), TIMESTAMP, NONCE);

    /** Of the query and the sealed text. */
    static final String SEALED_SIGNATURE =
            CallbackSignature.of(new Token(TOKEN), TIMESTAMP, NONCE, SEALED);

    private Sample() {}
}
