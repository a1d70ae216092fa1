package io.mistok.reply.wechat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.reply.channel.Channel;
import io.mistok.reply.content.Content;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.event.OpenId;
import io.mistok.reply.observation.Spans;
import io.mistok.reply.support.FakeWeChat;
import io.mistok.reply.support.TestKeys;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class WeChatMessagesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant UNTIL = NOW.plusSeconds(60);
    private static final WeChatMessages.Tries FIRST = new WeChatMessages.Tries(1, 0);
    private static final OpenId FOLLOWER = new OpenId("oDemo0000000000000000000001");
    private static final Content.Text TEXT = new Content.Text("第一行 <a href=\"x\">&'</a>");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Instant now = NOW;
    private final FakeWeChat weChat = new FakeWeChat();
    private final Channel channel =
            new Channel(
                    "ch_1",
                    "Coffee",
                    ZoneOffset.UTC,
                    "wx1",
                    TestKeys.SECRETS.encrypt("s3cret", "ch_1", "appSecret"));
    private final WeChatMessages messages = messages(weChat.address());

    @AfterEach
    void stop() {
        weChat.close();
    }

    @Test
    void aTextIsSentInRawUtf8() {
        assertThat(send(TEXT)).isEqualTo(new SendResult.Sent());
        assertThat(weChat.sent()).hasSize(1);
        assertThat(weChat.sent().getFirst().raw())
                .isEqualTo(
                        """
                        {"touser":"oDemo0000000000000000000001","msgtype":"text",\
                        "text":{"content":"第一行 <a href=\\"x\\">&'</a>"}}\
                        """);
        assertThat(weChat.tokenCalls().getFirst().toString())
                .isEqualTo(
                        """
                        {"grant_type":"client_credential","appid":"wx1","secret":"s3cret",\
                        "force_refresh":false}\
                        """);
    }

    @Test
    void everyContentHasItsShape() {
        send(new Content.Image("m"));
        send(new Content.Voice("m"));
        send(new Content.Video("m", "t", null));
        send(new Content.Music("t", "d", "https://e.com/a", "https://e.com/b", "m"));
        send(new Content.News("t", "d", "https://e.com/p", "https://e.com/"));
        assertThat(weChat.sent())
                .extracting(
                        it -> it.body().path(it.body().path("msgtype").stringValue()).toString())
                .containsExactly(
                        "{\"media_id\":\"m\"}",
                        "{\"media_id\":\"m\"}",
                        "{\"media_id\":\"m\",\"title\":\"t\"}",
                        "{\"title\":\"t\",\"description\":\"d\",\"musicurl\":\"https://e.com/a\","
                                + "\"hqmusicurl\":\"https://e.com/b\",\"thumb_media_id\":\"m\"}",
                        "{\"articles\":[{\"title\":\"t\",\"description\":\"d\","
                                + "\"url\":\"https://e.com/\",\"picurl\":\"https://e.com/p\"}]}");
    }

    @Test
    void theTokenIsAskedForOnceByManyAtATime() throws Exception {
        List<Callable<SendResult>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(() -> send(TEXT));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<SendResult> result : threads.invokeAll(calls)) {
                assertThat(result.get()).isEqualTo(new SendResult.Sent());
            }
        }
        assertThat(weChat.tokenCalls()).hasSize(1);
        assertThat(weChat.sent()).hasSize(20).allMatch(it -> it.token().equals("T1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40001, 40014, 42001})
    void aRefusedTokenIsRenewedOnce(int errcode) {
        weChat.answerSend(error(errcode));
        assertThat(send(TEXT)).isEqualTo(new SendResult.Sent());
        assertThat(weChat.sent()).extracting(FakeWeChat.Sent::token).containsExactly("T1", "T2");
    }

    @Test
    void aTokenThatStaysRefusedIsNotRenewedForEver() {
        weChat.answerSend(error(40001)).answerSend(error(40001));
        assertThat(send(TEXT)).isInstanceOf(SendResult.Refused.class);
        assertThat(weChat.sent()).hasSize(2);
        assertThat(weChat.tokenCalls()).hasSize(2);
    }

    @Test
    void aBusyPlatformIsAskedThreeTimes() {
        weChat.answerSend(error(-1)).answerSend(error(-1)).answerSend(error(-1));
        assertThat(send(1, 0)).isEqualTo(new SendResult.NotYet(NOW.plusSeconds(1), -1, "no", true));
        assertThat(send(2, 1)).isEqualTo(new SendResult.NotYet(NOW.plusSeconds(2), -1, "no", true));
        assertThat(send(3, 2)).isEqualTo(new SendResult.Refused(-1, "no"));
    }

    @Test
    void whatFailedForAnotherReasonDoesNotCountAsBusy() {
        weChat.answerSend(error(-1));
        assertThat(send(4, 0)).isEqualTo(new SendResult.NotYet(NOW.plusSeconds(8), -1, "no", true));
    }

    @Test
    void aBusyPlatformWithoutATokenWasNotAskedForTheMessage() {
        weChat.answerToken(error(-1));
        assertThat(send(3, 2))
                .isEqualTo(new SendResult.NotYet(NOW.plusSeconds(4), -1, "no", false));
    }

    @ParameterizedTest
    @ValueSource(ints = {45015, 45047, 43004, 48002, 48001, 40003, 40007, 45008, 50005})
    void whatWillNeverBeAcceptedIsNotTriedAgain(int errcode) {
        weChat.answerSend(error(errcode));
        assertThat(send(TEXT)).isEqualTo(new SendResult.Refused(errcode, "no"));
        assertThat(weChat.sent()).hasSize(1);
    }

    @Test
    void quotasAreWaitedFor() {
        weChat.answerSend(error(45011)).answerSend(error(45009));
        assertThat(send(TEXT))
                .isEqualTo(new SendResult.NotYet(NOW.plusSeconds(61), 45011, "no", false));
        assertThat(send(TEXT))
                .isEqualTo(
                        new SendResult.NotYet(
                                Instant.parse("2026-11-23T16:00:00Z"), 45009, "no", false));
    }

    @Test
    void aCallWithoutAnAnswerIsUnknown() {
        weChat.answerSend(FakeWeChat.BREAK);
        assertThat(send(TEXT)).isInstanceOf(SendResult.Unknown.class);
        assertThat(weChat.sent()).hasSize(1);
        for (String answer : new String[] {"<html>", "", "null"}) {
            weChat.answerSend(answer);
            assertThat(send(TEXT)).isInstanceOf(SendResult.Unknown.class);
        }
    }

    /**
     * A process that stood still, or waited for a token, wakes up with a message that is too late.
     */
    @Test
    void nothingIsSentWhenTheWindowHasClosed() {
        for (long left : new long[] {0, 500}) {
            assertThat(messages.send(channel, FOLLOWER, TEXT, FIRST, NOW.plusMillis(left)))
                    .isEqualTo(new SendResult.TooLate());
        }
        assertThat(weChat.sent()).isEmpty();
    }

    @Test
    void withoutATokenNothingWasSent() {
        weChat.answerToken(FakeWeChat.BREAK);
        assertThat(send(TEXT)).isInstanceOf(SendResult.NotYet.class);
        weChat.answerToken(error(40164));
        assertThat(send(TEXT)).isEqualTo(new SendResult.Refused(40164, "no"));
        assertThat(weChat.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FakeWeChat.BREAK, "<html>", "", "null"})
    void withoutANewTokenNothingWasSentEither(String answer) {
        weChat.answerToken("{\"access_token\":\"T1\",\"expires_in\":7200}").answerToken(answer);
        weChat.answerSend(error(42001));
        assertThat(send(TEXT)).isInstanceOf(SendResult.NotYet.class);
        assertThat(weChat.sent()).hasSize(1);
    }

    @Test
    void whereNobodyListensNothingWasSent() {
        weChat.close();
        assertThat(send(TEXT)).isInstanceOf(SendResult.NotYet.class);
    }

    @Test
    void whatIsNoMessageIsNotSent() {
        assertThat(send(new Content.Silence())).isInstanceOf(SendResult.Refused.class);
        assertThat(send(new Content.Transfer(null))).isInstanceOf(SendResult.Refused.class);
    }

    @Test
    void errorCodesAreCountedFromZeroAndStrangeOnesTogether() {
        assertThat(errors("45009")).isZero();
        weChat.answerSend(error(45009));
        send(TEXT);
        weChat.answerSend(error(87014));
        send(TEXT);
        assertThat(errors("45009")).isOne();
        assertThat(errors("other")).isOne();
        assertThat(meters.find("mistok.wechat.errors").tag("code", "87014").counter()).isNull();
        Timer refused =
                meters.get("mistok.wechat.calls")
                        .tags("call", "send", "outcome", "refused")
                        .timer();
        assertThat(refused.count()).isEqualTo(2);
    }

    @Test
    void theAgeOfTheOldestTokenInUseIsShown() {
        assertThat(tokenAge()).isZero();
        send(TEXT);
        now = NOW.plusSeconds(90);
        assertThat(tokenAge()).isEqualTo(90);
        now = NOW.plus(Duration.ofHours(2));
        assertThat(tokenAge()).isZero();
    }

    private double errors(String code) {
        Counter counter = meters.get("mistok.wechat.errors").tag("code", code).counter();
        return counter.count();
    }

    private double tokenAge() {
        return meters.get("mistok.wechat.token.age").gauge().value();
    }

    private SendResult send(Answer content) {
        return messages.send(channel, FOLLOWER, content, FIRST, UNTIL);
    }

    private SendResult send(int attempt, int busy) {
        var tries = new WeChatMessages.Tries(attempt, busy);
        return messages.send(channel, FOLLOWER, TEXT, tries, UNTIL);
    }

    private static String error(int errcode) {
        return "{\"errcode\":%d,\"errmsg\":\"no\"}".formatted(errcode);
    }

    private WeChatMessages messages(String address) {
        Clock clock = mock(Clock.class);
        when(clock.instant()).thenAnswer(_ -> now);
        WeChatApi api =
                WeChatConfiguration.client(
                        new WeChatProperties(
                                URI.create(address), Duration.ofSeconds(2), Duration.ofSeconds(2)));
        CallMetrics metrics = new CallMetrics(meters, Spans.NONE);
        AccessTokens tokens = new AccessTokens(api, TestKeys.SECRETS, clock, metrics, meters);
        return new WeChatMessages(api, tokens, clock, metrics);
    }
}
