package io.mistok.gateway.route;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.gateway.problem.ProblemException;
import io.mistok.gateway.problem.ProblemType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Says which service did not answer; counted in {@code mistok.route.failures}, logged at most once
 * a second for each service.
 */
@Component
class UpstreamFailures {
    private static final Logger log = LoggerFactory.getLogger(UpstreamFailures.class);

    private static final Duration LOG_INTERVAL = Duration.ofSeconds(1);

    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<Service, Instant> logged = new ConcurrentHashMap<>();

    UpstreamFailures(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
        for (var service : Service.values()) {
            Stream.of(UpstreamFailure.values()).forEach(kind -> failures(service, kind));
        }
    }

    /** The same forward, whose failures become problems that name the service. */
    HandlerFunction<ServerResponse> watched(Forward forward) {
        var service = forward.service();
        return request -> {
            try {
                return checked(service, forward.handle(request));
            } catch (ResourceAccessException failure) {
                throw count(service, failure);
            }
        };
    }

    /** A caller who has signed in must not be told to sign in because two of our keys differ. */
    private static ServerResponse checked(Service service, ServerResponse answer) {
        var refused = answer.statusCode().value() == HttpStatus.UNAUTHORIZED.value();
        if (!refused || service == Service.INGEST) {
            return answer;
        }
        log.atError()
                .addKeyValue("upstream", service.folder())
                .log("Service refused the internal token");
        throw problem(
                service,
                ProblemType.SERVICE_REFUSED_GATEWAY,
                " does not accept the gateway's token: check its public key and its clock.");
    }

    /** Counts and logs why a service gave no answer, and says so. */
    ProblemException count(Service service, RestClientException failure) {
        var kind = UpstreamFailure.of(failure);
        failures(service, kind).increment();
        if (isTimeToLog(service)) {
            log.atWarn()
                    .addKeyValue("upstream", service.folder())
                    .addKeyValue("outcome", kind.tag())
                    .addKeyValue("reason", failure.getMostSpecificCause().toString())
                    .log("Service did not answer");
        }
        return problem(service, kind);
    }

    /** The platform tries again after a 503, whatever kept ingest from answering. */
    private static ProblemException problem(Service service, UpstreamFailure kind) {
        return switch (kind) {
            case UNREACHABLE ->
                    problem(
                            service,
                            ProblemType.SERVICE_UNAVAILABLE,
                            " cannot be reached at the moment.");
            case BUSY ->
                    problem(
                            service,
                            ProblemType.SERVICE_UNAVAILABLE,
                            " has too many calls of the gateway under way; try again later.");
            case TIMEOUT ->
                    problem(
                            service,
                            service == Service.INGEST
                                    ? ProblemType.SERVICE_UNAVAILABLE
                                    : ProblemType.SERVICE_TIMEOUT,
                            " did not answer in time.");
        };
    }

    /** There from the start: a rate does not see the first of a series that begins with it. */
    private Counter failures(Service service, UpstreamFailure kind) {
        return meters.counter(
                "mistok.route.failures", "service", service.shortName(), "outcome", kind.tag());
    }

    /** The counter has them all; a log of hundreds of equal lines a second helps nobody. */
    private boolean isTimeToLog(Service service) {
        var now = clock.instant();
        var last = logged.putIfAbsent(service, now);
        return last == null
                || (last.plus(LOG_INTERVAL).isBefore(now) && logged.replace(service, last, now));
    }

    private static ProblemException problem(Service service, ProblemType type, String what) {
        var problem = type.problem(service.folder() + what);
        problem.setProperty("service", service.folder());
        return new ProblemException(problem);
    }
}
