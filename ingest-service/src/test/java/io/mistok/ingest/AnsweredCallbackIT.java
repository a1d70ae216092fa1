package io.mistok.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.ingest.body.XmlReader;
import io.mistok.ingest.envelope.CallbackSignature;
import io.mistok.ingest.envelope.EncodingAesKey;
import io.mistok.ingest.envelope.Envelope;
import io.mistok.ingest.envelope.Token;
import io.mistok.ingest.fake.Account;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Callbacks that are what they should be. */
@NullUnmarked
class AnsweredCallbackIT extends RunningIngest {
    @Test
    void urlIsVerifiedInEveryMode() throws Exception {
        for (var mode : new String[] {"plain", "compatible", "secure"}) {
            var account = connected(mode);
            var answer = get(account, account.verification("5927782489442352469", Instant.now()));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("5927782489442352469");
            assertThat(type(answer)).isEqualTo("text/plain;charset=UTF-8");
        }
    }

    @Test
    void verificationIsSeenByTheChannelDoctor() throws Exception {
        var account = connected("plain");
        get(account, account.verification("1", Instant.now()));
        await().until(() ->
                channels.of(account).stream().anyMatch(it -> it.value().has("lastVerifiedAt")));
        var seen = channels.of(account).getLast();
        assertThat(seen.key()).isEqualTo(account.channelId() + "/callback/2");
        assertThat(seen.type()).isEqualTo("callback-seen");
        assertThat(seen.value().path("replica").asString()).isEqualTo("2");
    }

    @Test
    void clickIsAnsweredWithWhatTheRulesChose() throws Exception {
        var account = connected("plain");
        replies.answer(account, "{\"type\":\"text\",\"text\":\"a < b ]]> c\"}");
        var answer = post(account, account.inClear(click("PRICES"), Instant.now()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("text/xml;charset=UTF-8");
        var reply = XmlReader.read(answer.body().getBytes(UTF_8));
        assertThat(reply.text("ToUserName")).isEqualTo("oDemo0000000000000000000001");
        assertThat(reply.text("FromUserName")).isEqualTo("gh_0123456789ab");
        assertThat(reply.text("MsgType")).isEqualTo("text");
        assertThat(reply.text("Content")).isEqualTo("a < b ]]> c");

        var event = events.of(account).getFirst();
        assertThat(event.key()).isEqualTo(account.channelId() + ":oDemo0000000000000000000001");
        assertThat(event.type()).isEqualTo("menu-button-clicked");
        assertThat(event.value().path("buttonKey").asString()).isEqualTo("PRICES");
        assertThat(event.headers()).containsEntry("mistok-reply-partition", "2");
        assertThat(event.headers()).containsEntry("mistok-attempt", "1");
        assertThat(event.headers()).containsKeys("mistok-attempt-id", "mistok-reply-by");
    }

    @Test
    void retryIsAnsweredThroughAnAttemptOfItsOwn() throws Exception {
        var account = connected("compatible");
        replies.answer(account, "{\"type\":\"text\",\"text\":\"hello\"}");
        var first = post(account, account.inClear(click("A"), Instant.now()));
        var retry = post(account, account.both(click("A"), Instant.now()));
        assertThat(first.body()).contains("hello");
        assertThat(open(account, retry.body())).contains("hello");

        var attempts = events.of(account);
        assertThat(attempts).hasSize(2);
        assertThat(attempts.getLast().headers()).containsEntry("mistok-attempt", "2");
        assertThat(attempts.stream().map(it -> it.value().path("eventId").asString()).distinct())
                .hasSize(1);
        assertThat(attempts.stream().map(it -> it.headers().get("mistok-attempt-id")).distinct())
                .hasSize(2);
    }

    @Test
    void secureReplyOpensWithTheAccountsSecrets() throws Exception {
        var account = connected("secure");
        replies.answer(account, "{\"type\":\"image\",\"mediaId\":\"m1\"}");
        var answer = post(account, account.sealed(click("A"), Instant.now()));
        assertThat(open(account, answer.body())).contains("<Image><MediaId><![CDATA[m1]]>");
    }

    @Test
    void withoutADecisionTheAttemptGivesUpOnTheTopicFirst() throws Exception {
        var account = connected("plain");
        var answer = post(account, account.inClear(click("SLOW"), Instant.now()));
        assertThat(answer.body()).isEqualTo("success");
        assertThat(type(answer)).isEqualTo("text/plain;charset=UTF-8");
        await().until(() -> events.of(account).size() == 2);
        var event = events.of(account).getFirst();
        var gaveUp = events.of(account).getLast();
        assertThat(gaveUp.type()).isEqualTo("gave-up");
        assertThat(gaveUp.key()).isEqualTo(event.key());
        assertThat(gaveUp.value().path("eventId")).isEqualTo(event.value().path("eventId"));
        assertThat(gaveUp.headers())
                .containsEntry("mistok-attempt-id", event.headers().get("mistok-attempt-id"))
                .doesNotContainKey("mistok-reply-partition");
    }

    @Test
    void silenceIsSuccess() throws Exception {
        var account = connected("secure");
        replies.answer(account, "{\"type\":\"silence\"}");
        var answer = post(account, account.sealed(click("A"), Instant.now()));
        assertThat(answer.body()).isEqualTo("success");
    }

    @Test
    void whatCannotBeAnsweredIsAcknowledgedOnceStored() throws Exception {
        var account = connected("plain");
        for (var name : new String[] {"menu-link-opened", "unrecognised", "broadcast-finished"}) {
            var answer = post(account, account.inClear(Samples.callback(name), Instant.now()));
            assertThat(answer.body()).isEqualTo("success");
        }
        await().until(() -> events.of(account).size() == 3);
        assertThat(events.of(account))
                .allSatisfy(event ->
                        assertThat(event.headers().keySet())
                                .containsOnly("mistok-attempt-id", "mistok-attempt"));
    }

    @Test
    void bodyIsReadAsItIsEvenWhenItSaysItIsAForm() throws Exception {
        var account = connected("plain");
        var push = account.inClear(Samples.callback("menu-link-opened"), Instant.now());
        var request =
                HttpRequest.newBuilder(uri(account, push.query()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(push.body()));
        assertThat(send(request).body()).isEqualTo("success");
    }

    private static String open(Account account, String body) throws Exception {
        var outer = XmlReader.read(body.getBytes(UTF_8));
        var sealed = String.valueOf(outer.text("Encrypt"));
        var signature =
                CallbackSignature.of(
                        new Token(account.token()),
                        String.valueOf(outer.text("TimeStamp")),
                        String.valueOf(outer.text("Nonce")),
                        sealed);
        assertThat(outer.text("MsgSignature")).isEqualTo(signature);
        var key = EncodingAesKey.parse(account.aesKey());
        return new String(Envelope.open(sealed, key, account.appId()), UTF_8);
    }
}
