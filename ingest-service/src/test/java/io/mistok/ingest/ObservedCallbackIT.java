package io.mistok.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.mistok.ingest.fake.Account.Push;
import java.net.http.HttpRequest;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an operator sees. */
@NullUnmarked
class ObservedCallbackIT extends RunningIngest {
    @Autowired private MeterRegistry meters;
    @Autowired private ApplicationContext context;

    @Test
    void healthAndMetricsAreThere() throws Exception {
        for (var probe : new String[] {"health/liveness", "health/readiness"}) {
            var request = HttpRequest.newBuilder(address("/actuator/" + probe));
            assertThat(send(request).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatHappensIsCounted() throws Exception {
        var account = connected("plain");
        post(account, account.inClear(Samples.callback("menu-link-opened"), Instant.now()));
        post(account, new Push("", "<xml/>"));
        var received = meters.get("mistok.callback.received").tag("kind", "menu-link-opened");
        assertThat(received.counter().count()).isPositive();
        var answered = meters.get("mistok.callback.answered").tag("outcome", "acknowledged");
        assertThat(answered.timer().count()).isPositive();
        var refused = meters.get("mistok.callback.refused").tag("reason", "query");
        assertThat(refused.counter().count()).isPositive();
        assertThat(meters.get("mistok.callback.in.flight").gauge().value()).isNotNegative();
        for (var topic : new String[] {"messenger.reply.v1", "messenger.channel.v1"}) {
            var alive = meters.get("mistok.listener.alive").tag("topic", topic).gauge();
            assertThat(alive.value()).isOne();
        }
    }

    @Test
    void withoutACollectorNothingIsTraced() throws Exception {
        var account = connected("plain");
        post(account, account.inClear(Samples.callback("menu-link-opened"), Instant.now()));
        assertThat(context.getBeanNamesForType(Tracer.class)).isEmpty();
        await().until(() -> !events.of(account).isEmpty());
        assertThat(events.of(account).getFirst().headers()).doesNotContainKey("traceparent");
    }
}
