package io.mistok.menu.wechat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.menu.FakeWeChat;
import io.mistok.menu.observation.Spans;
import io.mistok.menu.secret.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class WeChatTest {

    private static final String CREATE = "/cgi-bin/menu/create";
    private static final String TOKEN = "/cgi-bin/stable_token";
    private static final Account ACCOUNT = new Account("wx1", new Secret("s3cret"));
    private static final WeChatMenu MENU =
            new WeChatMenu(
                    List.of(
                            new WeChatButton(
                                    "click", "今日", "K", null, null, null, null, null, List.of())));

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FakeWeChat fake = FakeWeChat.start();
    private final WeChat wechat = client(fake.url(), Duration.ofSeconds(10));

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void tokenIsAskedForInNormalModeAndMenuIsSentAsRawUtf8() {
        wechat.createMenu(ACCOUNT, MENU);

        assertThat(fake.calls(TOKEN).getFirst().body())
                .isEqualTo(
                        "{\"grant_type\":\"client_credential\",\"appid\":\"wx1\","
                                + "\"secret\":\"s3cret\",\"force_refresh\":false}");
        assertThat(fake.calls(CREATE).getFirst().body())
                .isEqualTo("{\"button\":[{\"type\":\"click\",\"name\":\"今日\",\"key\":\"K\"}]}");
    }

    @ParameterizedTest
    @ValueSource(ints = {40001, 40014, 42001})
    void refusedTokenIsReplacedOnceAndTheCallRepeatedOnce(int errcode) {
        fake.next(TOKEN, "{\"access_token\":\"OLD\",\"expires_in\":7200}");
        fake.next(CREATE, "{\"errcode\":" + errcode + ",\"errmsg\":\"token\"}");

        wechat.createMenu(ACCOUNT, MENU);

        assertThat(fake.calls(TOKEN)).hasSize(2);
        assertThat(fake.calls(CREATE))
                .extracting(FakeWeChat.Call::query)
                .containsExactly("access_token=OLD", "access_token=T1");
    }

    @Test
    void tokenThatIsRefusedAgainIsTheAdminsAffair() {
        fake.always(CREATE, "{\"errcode\":40001,\"errmsg\":\"invalid credential\"}");

        var refusal = refusal();

        assertThat(refusal.errcode()).isEqualTo(40001);
        assertThat(refusal.fix()).contains("not even a fresh one");
        assertThat(fake.calls(CREATE)).hasSize(2);
    }

    @Test
    void busySystemIsTriedThreeTimes() {
        fake.next(CREATE, "{\"errcode\":-1}", "{\"errcode\":-1}");
        assertThatCode(() -> wechat.createMenu(ACCOUNT, MENU)).doesNotThrowAnyException();

        fake.always(CREATE, "{\"errcode\":-1,\"errmsg\":\"system error\"}");
        assertThat(refusal().errcode()).isEqualTo(-1);
        assertThat(fake.calls(CREATE)).hasSize(6);
    }

    @Test
    void refusedAddressIsNamedInTheFix() {
        fake.always(
                TOKEN,
                "{\"errcode\":40164,\"errmsg\":\"invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7,"
                        + " not in whitelist rid: 1-2-3\"}");

        assertThat(refusal().fix()).startsWith("Add 203.0.113.7 to the IP allow-list");
    }

    @ParameterizedTest
    @CsvSource({
        "40001, The AppSecret is wrong or frozen",
        "40013, The AppID is wrong",
        "40125, The AppSecret is wrong"
    })
    void wrongCredentialsAreToldFromAWrongToken(int errcode, String fix) {
        fake.always(TOKEN, "{\"errcode\":" + errcode + ",\"errmsg\":\"no\"}");

        assertThat(refusal().fix()).startsWith(fix);
        assertThat(fake.calls(CREATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "40018, 16 bytes at most",
        "40025, 60 bytes at most",
        "40033, unusual characters",
        "40055, domain of a button",
        "45009, midnight in Beijing",
        "48001, no right to this call",
        "99999, list of return codes"
    })
    void refusalIsPutIntoWords(int errcode, String words) {
        fake.always(CREATE, "{\"errcode\":" + errcode + ",\"errmsg\":\"theirs rid: 1\"}");

        var refusal = refusal();

        assertThat(refusal.errmsg()).isEqualTo("theirs rid: 1");
        assertThat(refusal.fix()).contains(words);
        assertThat(fake.calls(CREATE)).hasSize(1);
    }

    @Test
    void accountWithoutAMenuHasNone() {
        assertThat(wechat.menu(ACCOUNT)).isEmpty();
    }

    @Test
    void missingErrcodeIsSuccess() {
        assertThat(wechat.callbackAddresses(ACCOUNT)).hasSize(2);
    }

    @Test
    void lateAnswerMayHaveHadItsEffect() {
        var hang = new CountDownLatch(1);
        fake.next(CREATE, "{\"errcode\":0}", () -> hold(hang));

        var failure = unreachable(client(fake.url(), Duration.ofMillis(800)));
        hang.countDown();

        assertThat(failure.mayHaveArrived()).isTrue();
        assertThat(failure.timedOut()).isTrue();
    }

    @Test
    void refusedConnectionHadNone() {
        fake.close();

        assertThat(unreachable(wechat).mayHaveArrived()).isFalse();
        assertThat(
                        unreachable(client("http://no-such-host.invalid", Duration.ofSeconds(10)))
                                .mayHaveArrived())
                .isFalse();
    }

    @Test
    void pageInsteadOfJsonIsNotTakenForAnAnswer() {
        fake.always(CREATE, "<html>proxy login</html>");

        assertThat(unreachable(wechat)).hasMessageContaining("not the JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void emptyAnswerIsNone(String body) {
        fake.always(CREATE, body);

        var failure = unreachable(wechat);

        assertThat(failure).hasMessageContaining("empty");
        assertThat(failure.mayHaveArrived()).isTrue();
        assertThat(failure.timedOut()).isFalse();
        assertThat(
                        meters.get("mistok.wechat.calls")
                                .tags("call", "menu/create", "outcome", "unreachable")
                                .timer()
                                .count())
                .isOne();
    }

    @Test
    void emptyAnswerToTheQuestionForATokenIsNone() {
        fake.always(TOKEN, "null");

        assertThat(unreachable(wechat)).hasMessageContaining("empty");
    }

    @Test
    void messagesHoldNoSecrets() {
        fake.always(CREATE, "<html/>");

        assertThatThrownBy(() -> wechat.createMenu(ACCOUNT, MENU))
                .satisfies(failure ->
                        assertThat(String.valueOf(failure.getMessage()))
                                .doesNotContain("T1", "s3cret"));
        assertThat(ACCOUNT.toString()).doesNotContain("s3cret");
        assertThat(TokenRequest.of(ACCOUNT).toString()).doesNotContain("s3cret");
        assertThat(new TokenAnswer("T1", 1, null, null).toString()).doesNotContain("T1");
    }

    private WeChatRefusedException refusal() {
        return catchThrowableOfType(
                WeChatRefusedException.class, () -> wechat.createMenu(ACCOUNT, MENU));
    }

    @Test
    void errorCodesAreCountedFromZeroAndStrangeOnesTogether() {
        assertThat(errors("45009")).isZero();
        fake.next(
                CREATE,
                "{\"errcode\":45009,\"errmsg\":\"reach max api daily quota limit\"}",
                "{\"errcode\":40016,\"errmsg\":\"invalid button size\"}");
        refusal();
        refusal();

        assertThat(errors("45009")).isOne();
        assertThat(errors("other")).isOne();
        assertThat(meters.find("mistok.wechat.errors").tag("code", "40016").counter()).isNull();
        assertThat(meters.get("mistok.wechat.token.age").gauge().value()).isNotNegative();
    }

    private double errors(String code) {
        return meters.get("mistok.wechat.errors").tag("code", code).counter().count();
    }

    private static WeChatUnreachableException unreachable(WeChat wechat) {
        return catchThrowableOfType(
                WeChatUnreachableException.class, () -> wechat.createMenu(ACCOUNT, MENU));
    }

    private WeChat client(String url, Duration readTimeout) {
        var properties =
                new WeChatProperties(url, Duration.ofSeconds(5), readTimeout, Duration.ofMillis(1));
        return new WeChat(
                new WeChatConfiguration().weChatApi(properties),
                properties,
                Clock.systemUTC(),
                new CallMetrics(meters, Spans.NONE));
    }

    private static void hold(CountDownLatch hang) {
        try {
            hang.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
