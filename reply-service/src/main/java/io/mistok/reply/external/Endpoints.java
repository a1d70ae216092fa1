package io.mistok.reply.external;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A circuit breaker and a bulkhead for each endpoint, for as many as were used last. */
@Component
class Endpoints {
    private static final int MAX_KEPT = 2000;

    record Endpoint(CircuitBreaker breaker, Bulkhead bulkhead) {}

    private final Map<String, Endpoint> byAddress =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Endpoint> eldest) {
                    return size() > MAX_KEPT;
                }
            };
    private final ExternalProperties properties;

    Endpoints(ExternalProperties properties) {
        this.properties = properties;
    }

    /** One endpoint is one address without its query. */
    Endpoint of(String url) {
        URI uri = URI.create(url);
        String address = uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
        synchronized (byAddress) {
            return byAddress.computeIfAbsent(address, this::open);
        }
    }

    private Endpoint open(String address) {
        return new Endpoint(
                CircuitBreaker.of(
                        address,
                        CircuitBreakerConfig.custom()
                                .slidingWindowSize(20)
                                .minimumNumberOfCalls(5)
                                .failureRateThreshold(50)
                                .waitDurationInOpenState(Duration.ofSeconds(10))
                                .permittedNumberOfCallsInHalfOpenState(2)
                                .automaticTransitionFromOpenToHalfOpenEnabled(false)
                                .build()),
                Bulkhead.of(
                        address,
                        BulkheadConfig.custom()
                                .maxConcurrentCalls(properties.maxConcurrent())
                                .maxWaitDuration(Duration.ZERO)
                                .build()));
    }
}
