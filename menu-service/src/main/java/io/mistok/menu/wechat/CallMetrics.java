package io.mistok.menu.wechat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Times the calls to WeChat: {@code mistok.wechat.calls}, by call and outcome. */
@Component
class CallMetrics {

    private final MeterRegistry meters;

    CallMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    <A extends Answer> A measure(String call, Supplier<A> supplier) {
        var sample = Timer.start(meters);
        var outcome = "unreachable";
        try {
            var answer = supplier.get();
            outcome = answer.code() == 0 ? "ok" : "refused";
            return answer;
        } finally {
            sample.stop(meters.timer("mistok.wechat.calls", "call", call, "outcome", outcome));
        }
    }
}
