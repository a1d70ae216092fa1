package io.mistok.reply.wechat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.reply.channel.Channel;
import io.mistok.reply.observation.Spans;
import io.mistok.reply.support.TestKeys;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;

@NullUnmarked
class AccessTokensTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger questions = new AtomicInteger();
    private final CountDownLatch silence = new CountDownLatch(1);
    private final Channel channel =
            new Channel(
                    "ch_1",
                    "Coffee",
                    ZoneOffset.UTC,
                    "wx1",
                    TestKeys.SECRETS.encrypt("s3cret", "ch_1", "appSecret"));

    @Test
    void thoseWhoWaitForAQuestionThatFailsDoNotAskItAgainOneAfterAnother() throws Exception {
        AccessTokens tokens = tokens();
        List<FutureTask<String>> waiting = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            waiting.add(new FutureTask<>(() -> tokens.of(channel)));
            threads.add(Thread.ofVirtual().start(waiting.getLast()));
        }
        await().until(() -> threads.stream().allMatch(it -> it.getState() == Thread.State.WAITING));
        silence.countDown();
        for (FutureTask<String> one : waiting) {
            assertThatThrownBy(one::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(ResourceAccessException.class);
        }
        assertThat(questions).hasValue(1);
        assertThatThrownBy(() -> tokens.of(channel)).isInstanceOf(ResourceAccessException.class);
        assertThat(questions).hasValue(2);
    }

    private AccessTokens tokens() {
        WeChatApi api = mock(WeChatApi.class);
        when(api.stableToken(any()))
                .thenAnswer(_ -> {
                    questions.incrementAndGet();
                    silence.await();
                    throw new ResourceAccessException("read timed out");
                });
        var metrics = new CallMetrics(meters, Spans.NONE);
        return new AccessTokens(api, TestKeys.SECRETS, Clock.systemUTC(), metrics, meters);
    }
}
