package io.mistok.bench.micro;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.ingest.answer.Content;
import io.mistok.ingest.answer.PassiveReply;
import io.mistok.ingest.body.Fields;
import io.mistok.ingest.body.MalformedBodyException;
import io.mistok.ingest.body.XmlReader;
import io.mistok.ingest.envelope.CallbackSignature;
import io.mistok.ingest.envelope.EncodingAesKey;
import io.mistok.ingest.envelope.Envelope;
import io.mistok.ingest.envelope.Seal;
import io.mistok.ingest.envelope.Token;
import io.mistok.ingest.envelope.UnsealableException;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.event.Origin;
import io.mistok.ingest.translation.EventTranslator;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The steps as ingest-service takes them, with its own classes. */
@State(Scope.Benchmark)
public class MistokBenchmark {
    private final Token token = new Token(Sample.TOKEN);
    private final List<Token> tokens = List.of(token);
    private final EncodingAesKey key = EncodingAesKey.parse(Sample.AES_KEY);
    private final Seal seal = new Seal(token, key, Sample.APP_ID);
    private final byte[] body = Sample.BODY.getBytes(UTF_8);
    private final byte[] sealedBody = Sample.SEALED_BODY.getBytes(UTF_8);
    private final Content answer = new Content.Text(Sample.ANSWER);
    private final Origin origin = plain().origin();

    /** The fields of a body in clear. */
    @Benchmark
    public Fields parse() {
        return read(body);
    }

    /** The signature of the query. */
    @Benchmark
    public Optional<Token> verify() {
        return signer(Sample.SIGNATURE, Sample.TIMESTAMP, Sample.NONCE);
    }

    /** The text of {@code Encrypt}. */
    @Benchmark
    public byte[] decrypt() {
        return open(Sample.SEALED);
    }

    /** A whole sealed answer: encrypted, signed, as XML. */
    @Benchmark
    public String encrypt() {
        return seal.around(Sample.ANSWER, Sample.NOW);
    }

    /** The XML of an answer. */
    @Benchmark
    public Optional<String> reply() {
        return PassiveReply.to(origin, answer, Sample.NOW);
    }

    /** From the query and the body in clear to the event. */
    @Benchmark
    public final ChannelEvent plain() {
        var _ = signer(Sample.SIGNATURE, Sample.TIMESTAMP, Sample.NONCE).orElseThrow();
        return translate(read(body));
    }

    /** From the query and the sealed body to the event. */
    @Benchmark
    public ChannelEvent secure() {
        var sealed = read(sealedBody).text("Encrypt");
        if (sealed == null) {
            throw new IllegalStateException("the sample is not sealed");
        }
        var _ =
                signer(Sample.SEALED_SIGNATURE, Sample.TIMESTAMP, Sample.NONCE, sealed)
                        .orElseThrow();
        return translate(read(open(sealed)));
    }

    private Optional<Token> signer(String signature, String... parts) {
        return CallbackSignature.signer(signature, tokens, parts);
    }

    private byte[] open(String sealed) {
        try {
            return Envelope.open(sealed, key, Sample.APP_ID);
        } catch (UnsealableException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static Fields read(byte[] body) {
        try {
            return XmlReader.read(body);
        } catch (MalformedBodyException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static ChannelEvent translate(Fields fields) {
        try {
            return EventTranslator.translate(Sample.CHANNEL, fields, Sample.NOW);
        } catch (MalformedBodyException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
