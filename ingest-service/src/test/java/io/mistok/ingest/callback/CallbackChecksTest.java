package io.mistok.ingest.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mistok.ingest.Samples;
import io.mistok.ingest.body.MalformedBodyException;
import io.mistok.ingest.body.Mutations;
import io.mistok.ingest.channel.Channel;
import io.mistok.ingest.channel.Encryption;
import io.mistok.ingest.channel.Rotating;
import io.mistok.ingest.envelope.CallbackSignature;
import io.mistok.ingest.envelope.EncodingAesKey;
import io.mistok.ingest.envelope.Seal;
import io.mistok.ingest.envelope.Token;
import io.mistok.ingest.fake.Account;
import io.mistok.ingest.fake.Account.Push;
import io.mistok.ingest.translation.EventTranslator;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackChecksTest {
    private static final Instant NOW = Instant.parse("2026-12-05T09:15:30Z");
    private static final Account ACCOUNT = Account.fresh();
    private static final String CLICK = Samples.callback("menu-button-clicked");

    private final CallbackChecks checks =
            new CallbackChecks(
                    new RepeatedNonces(Duration.ofMinutes(5), 1000, System::nanoTime),
                    Duration.ofMinutes(5));

    @ParameterizedTest
    @EnumSource(Encryption.class)
    void sealedCallbackIsBelievedInEveryMode(Encryption mode) throws RefusedException {
        var believed = check(channel(mode), ACCOUNT.sealed(CLICK, NOW));
        assertThat(believed.fields().text("EventKey")).isEqualTo("MENU_HELP");
        assertThat(believed.seal()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(value = Encryption.class, names = "SECURE", mode = EnumSource.Mode.EXCLUDE)
    void callbackInClearIsBelievedUnlessTheModeIsSecure(Encryption mode) throws RefusedException {
        var believed = check(channel(mode), ACCOUNT.inClear(CLICK, NOW));
        assertThat(believed.fields().text("EventKey")).isEqualTo("MENU_HELP");
        assertThat(believed.seal()).isNull();
    }

    @Test
    void rawMeansInClear() throws RefusedException {
        var push = ACCOUNT.inClear(CLICK, NOW);
        var raw = new Push(push.query() + "&encrypt_type=raw", push.body());
        assertThat(check(channel(Encryption.PLAIN), raw).seal()).isNull();
        refused(channel(Encryption.SECURE), raw, Refusal.NOT_SEALED);
    }

    @Test
    void secureChannelRefusesWhatIsInClear() {
        refused(channel(Encryption.SECURE), ACCOUNT.inClear(CLICK, NOW), Refusal.NOT_SEALED);
    }

    @Test
    void ofBothOnlyTheSealedPartIsBelieved() throws RefusedException {
        var push = ACCOUNT.both(CLICK, NOW);
        var forged = new Push(push.query(), push.body().replace("MENU_HELP", "MENU_EVIL"));
        assertThat(check(channel(Encryption.COMPATIBLE), forged).fields().text("EventKey"))
                .isEqualTo("MENU_HELP");
    }

    @ParameterizedTest
    @EnumSource(Encryption.class)
    void everyWrongCharacterOfASignatureIsRefused(Encryption mode) {
        var push = ACCOUNT.sealed(CLICK, NOW);
        for (var name : new String[] {"?signature=", "&msg_signature="}) {
            var query = "?" + push.query();
            var start = query.indexOf(name) + name.length();
            for (var at = start; at < start + 40; at++) {
                var wrong = query.charAt(at) == '0' ? '1' : '0';
                var forged = query.substring(1, at) + wrong + query.substring(at + 1);
                refused(channel(mode), new Push(forged, push.body()), Refusal.SIGNATURE);
            }
        }
    }

    @Test
    void everyWrongCharacterOfTheSealedTextIsRefused() {
        var push = ACCOUNT.sealed("<xml/>", NOW);
        var start = push.body().lastIndexOf("[CDATA[") + 7;
        for (var at = start; at < push.body().indexOf("]]></Encrypt>"); at++) {
            var wrong = push.body().charAt(at) == 'A' ? 'B' : 'A';
            var forged = push.body().substring(0, at) + wrong + push.body().substring(at + 1);
            refused(channel(Encryption.SECURE), new Push(push.query(), forged), Refusal.SIGNATURE);
        }
    }

    @Test
    void whoeverHasTheTokenButNotTheKeyIsRefusedInOneWay() {
        var wrongKey =
                new Account(ACCOUNT.channelId(), ACCOUNT.appId(), ACCOUNT.token(), "A".repeat(43));
        var wrongApp =
                new Account(ACCOUNT.channelId(), "wxother", ACCOUNT.token(), ACCOUNT.aesKey());
        refused(channel(Encryption.SECURE), wrongKey.sealed(CLICK, NOW), Refusal.ENVELOPE);
        refused(channel(Encryption.SECURE), wrongApp.sealed(CLICK, NOW), Refusal.ENVELOPE);
        for (var text : new String[] {"AAAA", "no base64!", "A".repeat(64), "="}) {
            refused(channel(Encryption.SECURE), signed(text), Refusal.ENVELOPE);
        }
        assertThat(Refusal.ENVELOPE.status()).isEqualTo(Refusal.SIGNATURE.status());
        assertThat(Refusal.ENVELOPE.body()).isEqualTo(Refusal.SIGNATURE.body());
    }

    @Test
    void tokenAndKeyBeforeAreGoodForAWhile() throws RefusedException {
        var until = NOW.plusSeconds(60);
        var channel =
                new Channel(
                        ACCOUNT.channelId(),
                        ACCOUNT.appId(),
                        Encryption.COMPATIBLE,
                        new Rotating<>(new Token("fresh"), new Token(ACCOUNT.token()), until),
                        new Rotating<>(
                                EncodingAesKey.parse("A".repeat(43)),
                                EncodingAesKey.parse(ACCOUNT.aesKey()),
                                until));
        var seal = check(channel, ACCOUNT.sealed(CLICK, NOW)).seal();
        assertThat(seal)
                .isEqualTo(
                        new Seal(
                                new Token(ACCOUNT.token()),
                                EncodingAesKey.parse(ACCOUNT.aesKey()),
                                ACCOUNT.appId()));
        check(channel, ACCOUNT.inClear(CLICK, NOW));
        var later = ACCOUNT.inClear(CLICK, until);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() ->
                        checks.check(
                                channel, CallbackQuery.parse(later.query()), later.bytes(), until));
    }

    @ParameterizedTest
    @CsvSource({"-301,false", "-300,true", "0,true", "300,true", "301,false", "-999999999,false"})
    void timestampCountsForFiveMinutesEitherWay(long seconds, boolean believed)
            throws RefusedException {
        var push = ACCOUNT.sealed(CLICK, NOW.plusSeconds(seconds));
        if (believed) {
            check(channel(Encryption.SECURE), push);
        } else {
            refused(channel(Encryption.SECURE), push, Refusal.STALE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "signature=a&nonce=1",
                "signature=a&timestamp=1780650930",
                "signature=&timestamp=1780650930&nonce=1",
                "timestamp=1780650930&nonce=1&encrypt_type=aes",
                "timestamp=soon&nonce=1&signature=a",
                "timestamp=-1&nonce=1&signature=a",
                "timestamp=99999999999999999999&nonce=1&signature=a",
                "timestamp=%zz&nonce=1&signature=a",
                "timestamp=1&timestamp=2&nonce=1&signature=a"
            })
    void queryThatIsNotWholeIsRefused(String query) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> check(channel(Encryption.PLAIN), new Push(query, CLICK)))
                .matches(refused ->
                        refused.refusal() == Refusal.QUERY || refused.refusal() == Refusal.STALE);
    }

    @Test
    void otherBodyUnderTheSameNonceIsRefusedAndTheSameIsARetry() throws RefusedException {
        var push = ACCOUNT.inClear(CLICK, NOW);
        check(channel(Encryption.PLAIN), push);
        check(channel(Encryption.PLAIN), push);
        var forged = new Push(push.query(), push.body().replace("MENU_HELP", "MENU_EVIL"));
        refused(channel(Encryption.PLAIN), forged, Refusal.OTHER_BODY);
        check(channel(Encryption.PLAIN), push);
    }

    @Test
    void signatureOfASealedCallbackIsGoodForNoBodyInClear() throws RefusedException {
        var push = ACCOUNT.both(CLICK, NOW);
        check(channel(Encryption.COMPATIBLE), push);
        var stripped = push.query().replaceFirst("&encrypt_type=.*", "");
        refused(channel(Encryption.COMPATIBLE), new Push(stripped, CLICK), Refusal.OTHER_BODY);
    }

    @Test
    void malformedBodyDoesNotSpoilTheNonce() throws RefusedException {
        var push = ACCOUNT.inClear(CLICK, NOW);
        refused(channel(Encryption.PLAIN), new Push(push.query(), "<xml>"), Refusal.MALFORMED);
        check(channel(Encryption.PLAIN), push);
    }

    @Test
    void sealedCallbackWithoutASealedTextIsMalformed() {
        var push = ACCOUNT.sealed(CLICK, NOW);
        refused(channel(Encryption.SECURE), new Push(push.query(), CLICK), Refusal.MALFORMED);
    }

    @Test
    void whatIsSealedMustBeACallbackToo() {
        refused(channel(Encryption.SECURE), ACCOUNT.sealed("{}", NOW), Refusal.MALFORMED);
        refused(
                channel(Encryption.SECURE),
                ACCOUNT.sealed("<!DOCTYPE xml><xml/>", NOW),
                Refusal.MALFORMED);
    }

    /** Signed by us, so that the mutation gets past the signature, and not. */
    @Test
    void anyMutationIsAnEventOrARefusal() {
        var random = new Random(42);
        var outcomes = new EnumMap<Refusal, Integer>(Refusal.class);
        var samples = Samples.names().stream().map(Samples::callback).toList();
        var events = 0;
        for (var round = 0; round < 10_000; round++) {
            var sample = samples.get(random.nextInt(samples.size()));
            var mutated = Mutations.of(sample.getBytes(UTF_8), random);
            var text = new String(mutated, UTF_8);
            var push =
                    switch (random.nextInt(3)) {
                        case 0 -> ACCOUNT.inClear(text, NOW);
                        case 1 -> ACCOUNT.sealed(text, NOW);
                        default -> mutated(ACCOUNT.both(sample, NOW), random);
                    };
            try {
                var believed = check(channel(Encryption.COMPATIBLE), push);
                EventTranslator.translate(ACCOUNT.channelId(), believed.fields(), NOW);
                events++;
            } catch (RefusedException refused) {
                outcomes.merge(refused.refusal(), 1, Integer::sum);
            } catch (MalformedBodyException refused) {
                outcomes.merge(Refusal.MALFORMED, 1, Integer::sum);
            }
        }
        assertThat(events).isPositive();
        assertThat(outcomes).containsKeys(Refusal.MALFORMED, Refusal.SIGNATURE);
    }

    private static Push mutated(Push push, Random random) {
        var body = Mutations.of(push.bytes(), random);
        return new Push(push.query(), new String(body, UTF_8));
    }

    private static Push signed(String sealed) {
        var timestamp = Long.toString(NOW.getEpochSecond());
        var signature = CallbackSignature.of(new Token(ACCOUNT.token()), timestamp, "7", sealed);
        return new Push(
                "timestamp=%s&nonce=7&encrypt_type=aes&msg_signature=%s"
                        .formatted(timestamp, signature),
                "<xml><Encrypt>%s</Encrypt></xml>".formatted(sealed));
    }

    private void refused(Channel channel, Push push, Refusal reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> check(channel, push))
                .matches(refused -> refused.refusal() == reason, "refused as " + reason);
    }

    private BelievedCallback check(Channel channel, Push push) throws RefusedException {
        return checks.check(channel, CallbackQuery.parse(push.query()), push.bytes(), NOW);
    }

    private static Channel channel(Encryption mode) {
        return new Channel(
                ACCOUNT.channelId(),
                ACCOUNT.appId(),
                mode,
                new Rotating<>(new Token(ACCOUNT.token()), null, null),
                new Rotating<>(EncodingAesKey.parse(ACCOUNT.aesKey()), null, null));
    }
}
