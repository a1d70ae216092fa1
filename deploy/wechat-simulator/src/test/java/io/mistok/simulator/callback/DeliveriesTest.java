package io.mistok.simulator.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.EncryptionMode;
import io.mistok.simulator.account.ServerSettings;
import io.mistok.simulator.answer.AnswerReader;
import io.mistok.simulator.crypto.CallbackCipher;
import io.mistok.simulator.crypto.Signatures;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveriesTest {
    private static final String APP_ID = "wx0123456789abcdef";
    private static final String TOKEN = "Tk7DemoCallback2024";
    private static final String KEY = "Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3ODk";
    private static final String REPLY =
            "<xml><ToUserName>oA</ToUserName><FromUserName>gh_0123456789ab</FromUserName><CreateTime>1700000000</CreateTime><MsgType>text</MsgType><Content>hi</Content></xml>";

    private final Account account = new Account(APP_ID, "secret", "gh_0123456789ab");
    private final Deliveries deliveries =
            deliveries(
                    new CallbackProperties(
                            Duration.ofMillis(400),
                            3,
                            Duration.ZERO,
                            5,
                            Duration.ofMinutes(1),
                            Duration.ofMinutes(1)));

    @ParameterizedTest
    @EnumSource(EncryptionMode.class)
    void eachModeSignsAndEncryptsAsWeChatDoes(EncryptionMode mode) throws Exception {
        try (var server =
                new AccountServer((_, http) -> AccountServer.answer(http, 200, "success"))) {
            save(server.url(), mode);
            var exchange = deliveries.deliver(account, click());

            assertThat(exchange.deliveries())
                    .extracting(Delivery::outcome)
                    .containsExactly(Outcome.ACKNOWLEDGED);
            var received = server.received().getFirst();
            var query = query(received.query());
            assertThat(query)
                    .containsEntry(
                            "signature",
                            Signatures.sign(TOKEN, of(query, "timestamp"), of(query, "nonce")))
                    .containsEntry("openid", "oA");
            assertThat(received.body().contains("<Event>"))
                    .isEqualTo(mode != EncryptionMode.SECURE);
            if (mode == EncryptionMode.PLAIN) {
                assertThat(query).doesNotContainKeys("encrypt_type", "msg_signature");
            } else {
                var encrypted = encrypted(received.body());
                assertThat(query)
                        .containsEntry("encrypt_type", "aes")
                        .containsEntry(
                                "msg_signature",
                                Signatures.sign(
                                        TOKEN,
                                        of(query, "timestamp"),
                                        of(query, "nonce"),
                                        encrypted));
                assertThat(new CallbackCipher(KEY, APP_ID).decrypt(encrypted))
                        .isEqualTo(XmlWriter.write(click().fields()));
            }
        }
    }

    @Test
    void aReplyIsShownOnce() throws Exception {
        try (var server = new AccountServer((_, http) -> AccountServer.answer(http, 200, REPLY))) {
            save(server.url(), EncryptionMode.PLAIN);
            var exchange = deliveries.deliver(account, click());

            assertThat(exchange.failed()).isFalse();
            assertThat(exchange.reply())
                    .hasValueSatisfying(
                            reply -> assertThat(reply.content()).containsEntry("text", "hi"));
        }
    }

    @Test
    void aReplyToALinkIsIgnored() throws Exception {
        try (var server = new AccountServer((_, http) -> AccountServer.answer(http, 200, REPLY))) {
            save(server.url(), EncryptionMode.PLAIN);
            var exchange = deliveries.deliver(account, event("VIEW"));

            assertThat(exchange.deliveries())
                    .extracting(Delivery::outcome)
                    .containsExactly(Outcome.REPLY_IGNORED);
            assertThat(exchange.reply()).isEmpty();
        }
    }

    @Test
    void aReplyOnARetryIsShown() throws Exception {
        var holder = new AtomicReference<AccountServer>();
        try (var server =
                new AccountServer((attempt, http) -> {
                    if (attempt < 3) {
                        holder.get().hold();
                    } else {
                        AccountServer.answer(http, 200, REPLY);
                    }
                })) {
            holder.set(server);
            save(server.url(), EncryptionMode.SECURE);
            save(server.url(), EncryptionMode.COMPATIBLE);
            var exchange = deliveries.deliver(account, click());

            assertThat(exchange.deliveries())
                    .extracting(Delivery::outcome)
                    .containsExactly(Outcome.TIMED_OUT, Outcome.TIMED_OUT, Outcome.REPLIED);
            assertThat(server.received())
                    .extracting(AccountServer.Received::query)
                    .doesNotHaveDuplicates();
            assertThat(server.received())
                    .extracting(AccountServer.Received::body)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theTimeRunsToTheLastByte() throws Exception {
        var holder = new AtomicReference<AccountServer>();
        try (var server = new AccountServer((_, http) -> holder.get().stall(http))) {
            holder.set(server);
            save(server.url(), EncryptionMode.PLAIN);
            var exchange = deliveries.deliver(account, click());

            assertThat(exchange.deliveries())
                    .extracting(Delivery::outcome)
                    .containsExactly(Outcome.TIMED_OUT, Outcome.TIMED_OUT, Outcome.TIMED_OUT);
            assertThat(exchange.failed()).isTrue();
        }
    }

    @Test
    void anotherStatusIsTriedAgainAndAnotherBodyIsNot() throws Exception {
        try (var server =
                new AccountServer((attempt, http) ->
                        AccountServer.answer(http, attempt == 1 ? 503 : 200, "{\"no\":\"xml\"}"))) {
            save(server.url(), EncryptionMode.PLAIN);
            var exchange = deliveries.deliver(account, click());

            assertThat(exchange.deliveries())
                    .extracting(Delivery::outcome)
                    .containsExactly(Outcome.BAD_STATUS, Outcome.ABNORMAL);
            assertThat(exchange.failed()).isTrue();
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        try (var server =
                new AccountServer((_, http) -> {
                    http.getResponseHeaders().add("Location", "/callback");
                    AccountServer.answer(http, 302, "");
                })) {
            save(server.url(), EncryptionMode.PLAIN);
            assertThat(deliveries.deliver(account, click()).deliveries())
                    .extracting(Delivery::outcome)
                    .containsOnly(Outcome.BAD_STATUS);
        }
    }

    @Test
    void manyFailuresStopTheCallbacksForAWhile() {
        save(URI.create("http://127.0.0.1:1/callback"), EncryptionMode.PLAIN);
        deliveries.deliver(account, click());
        var second = deliveries.deliver(account, click());
        var third = deliveries.deliver(account, click());

        assertThat(second.deliveries())
                .extracting(Delivery::outcome)
                .containsExactly(
                        Outcome.CONNECTION_FAILED, Outcome.CONNECTION_FAILED, Outcome.STOPPED);
        assertThat(third.deliveries())
                .extracting(Delivery::outcome)
                .containsExactly(Outcome.STOPPED);
        assertThat(third.failed()).isTrue();
    }

    @Test
    void nobodyIsToldOfAFailedMachineEvent() {
        save(URI.create("http://127.0.0.1:1/callback"), EncryptionMode.PLAIN);
        assertThat(deliveries.deliver(account, event("TEMPLATESENDJOBFINISH")).failed()).isFalse();
    }

    @Test
    void anAccountWithoutAServerStaysSilent() {
        var exchange = deliveries.deliver(account, click());
        assertThat(exchange.deliveries()).isEmpty();
        assertThat(exchange.failed()).isFalse();
    }

    private void save(URI url, EncryptionMode mode) {
        account.save(new ServerSettings(url, TOKEN, KEY, mode));
    }

    private static Deliveries deliveries(CallbackProperties properties) {
        var clock = Clock.systemUTC();
        return new Deliveries(
                properties,
                new RequestSigner(clock, new Random(5)),
                new Transport(properties),
                new AnswerReader(),
                clock);
    }

    private static Callback click() {
        return event("CLICK");
    }

    private static Callback event(String name) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("ToUserName", "gh_0123456789ab");
        fields.put("FromUserName", "oA");
        fields.put("CreateTime", 1_700_000_000L);
        fields.put("MsgType", "event");
        fields.put("Event", name);
        fields.put("EventKey", "K");
        return new Callback(fields);
    }

    private static String encrypted(String body) {
        var matcher = Pattern.compile("<Encrypt><!\\[CDATA\\[(.*)]]></Encrypt>").matcher(body);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static Map<String, String> query(String text) {
        var query = new LinkedHashMap<String, String>();
        for (var pair : text.split("&", -1)) {
            var at = pair.indexOf('=');
            query.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return query;
    }

    private static String of(Map<String, String> query, String name) {
        return query.getOrDefault(name, "");
    }
}
