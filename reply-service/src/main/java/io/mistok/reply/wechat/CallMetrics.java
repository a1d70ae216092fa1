package io.mistok.reply.wechat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.mistok.reply.observation.Spans;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Times the calls to WeChat, and counts what it refuses by its error code. */
@Component
class CallMetrics {
    /** Those that somebody has to do something about; any other counts as {@code other}. */
    private static final Set<Integer> TOLD_APART =
            Set.of(
                    -1, 40001, 40003, 40013, 40014, 40125, 40164, 40243, 42001, 43004, 45009, 45011,
                    45015, 45047, 48001, 48002, 48004, 50002);

    private static final String OTHER = "other";

    private final MeterRegistry meters;
    private final Spans spans;

    CallMetrics(MeterRegistry meters, Spans spans) {
        this.meters = meters;
        this.spans = spans;
        // From the start: of a counter that begins at one, a rate sees nothing.
        TOLD_APART.forEach(code -> refused(String.valueOf(code), 0));
        refused(OTHER, 0);
    }

    WeChatAnswer measure(String call, Supplier<WeChatAnswer> supplier) {
        var sample = Timer.start(meters);
        String outcome = "unreachable";
        try {
            WeChatAnswer answer = spans.calling("wechat " + call, "wechat", supplier::get);
            outcome = answer.code() == 0 ? "ok" : "refused";
            if (answer.code() != 0) {
                refused(TOLD_APART.contains(answer.code()) ? "" + answer.code() : OTHER, 1);
            }
            return answer;
        } finally {
            sample.stop(meters.timer("mistok.wechat.calls", "call", call, "outcome", outcome));
        }
    }

    private void refused(String code, int times) {
        meters.counter("mistok.wechat.errors", "code", code).increment(times);
    }
}
