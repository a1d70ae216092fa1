package io.mistok.menu.wechat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.mistok.menu.observation.Spans;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Times the calls to WeChat, and counts what it refuses by its error code. */
@Component
class CallMetrics {

    /** Those that somebody has to do something about; any other counts as {@code other}. */
    private static final Set<Integer> TOLD_APART =
            Set.of(
                    -1, 40001, 40013, 40014, 40125, 40164, 40243, 42001, 45009, 45010, 45011, 48001,
                    48004, 50002, 50004, 50007);

    private static final String OTHER = "other";

    private final MeterRegistry meters;
    private final Spans spans;

    CallMetrics(MeterRegistry meters, Spans spans) {
        this.meters = meters;
        this.spans = spans;
        // From the start: of a counter that begins at one, a rate sees nothing.
        TOLD_APART.forEach(code -> refused(Integer.toString(code), 0));
        refused(OTHER, 0);
    }

    <A extends Answer> A measure(String call, Supplier<A> supplier) {
        var sample = Timer.start(meters);
        var outcome = "unreachable";
        try {
            var answer = spans.calling("wechat " + call, "wechat", supplier::get);
            outcome = answer.code() == 0 ? "ok" : "refused";
            if (answer.code() != 0) {
                var known = TOLD_APART.contains(answer.code());
                refused(known ? Integer.toString(answer.code()) : OTHER, 1);
            }
            return answer;
        } finally {
            sample.stop(meters.timer("mistok.wechat.calls", "call", call, "outcome", outcome));
        }
    }

    /**
     * @param oldest age in seconds of the oldest token that a call would be made with
     */
    void showTokenAge(AccessTokens tokens, ToDoubleFunction<AccessTokens> oldest) {
        TimeGauge.builder("mistok.wechat.token.age", tokens, TimeUnit.SECONDS, oldest)
                .description("Of the oldest token that a call would be made with")
                .register(meters);
    }

    private void refused(String code, int times) {
        meters.counter("mistok.wechat.errors", "code", code).increment(times);
    }
}
