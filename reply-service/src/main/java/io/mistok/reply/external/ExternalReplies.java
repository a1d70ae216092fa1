package io.mistok.reply.external;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.reply.content.Content;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.input.InvalidInputException;
import io.mistok.reply.observation.Spans;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Asks business systems, each on threads of its own and never more at a time than its bulkhead
 * admits, so a slow one slows nobody else. See {@code docs/adr/0002}.
 */
@Component
public class ExternalReplies {
    /** Shown from the start: a rate does not see the first of a series that begins with it. */
    private static final List<String> OUTCOMES =
            List.of("answered", "timeout", "refused", "full", "invalid", "closed", "failed");

    private final ExternalCall call;
    private final Endpoints endpoints;
    private final ExternalProperties properties;
    private final MeterRegistry metrics;
    private final Spans spans;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("external-", 0).factory());

    ExternalReplies(
            ExternalCall call,
            Endpoints endpoints,
            ExternalProperties properties,
            MeterRegistry metrics,
            Spans spans) {
        this.call = call;
        this.endpoints = endpoints;
        this.properties = properties;
        this.metrics = metrics;
        this.spans = spans;
        OUTCOMES.forEach(this::calls);
    }

    /**
     * Returns at once. With a fallback the outcome is known within the passive budget; without one
     * the system has longer, and its answer may become a late message.
     *
     * @return never completes exceptionally
     */
    public CompletableFuture<Outcome> ask(Content.External external, Question question) {
        Callable<Answer> asking = spans.carried(() -> call.ask(external, question));
        return CompletableFuture.supplyAsync(() -> outcome(external, asking), threads);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private Outcome outcome(Content.External external, Callable<Answer> asking) {
        try {
            Answer answer = guarded(external, asking).call();
            return counted("answered", new Outcome.Answered(answer));
        } catch (Exception failure) {
            return failed(failure);
        }
    }

    private Callable<Answer> guarded(Content.External external, Callable<Answer> question) {
        Endpoints.Endpoint endpoint = endpoints.of(external.url());
        Duration limit =
                external.fallback() == null ? properties.lateBudget() : properties.budget();
        TimeLimiter timeLimiter =
                TimeLimiter.of(
                        TimeLimiterConfig.custom()
                                .timeoutDuration(limit)
                                .cancelRunningFuture(true)
                                .build());
        return Bulkhead.decorateCallable(
                endpoint.bulkhead(),
                CircuitBreaker.decorateCallable(
                        endpoint.breaker(),
                        timeLimiter.decorateFutureSupplier(() -> threads.submit(question))));
    }

    private Outcome failed(Exception failure) {
        return switch (failure) {
            case TimeoutException _ -> counted("timeout", new Outcome.Failed("no answer in time"));
            case CallNotPermittedException _ ->
                    counted("refused", new Outcome.Failed("it failed too often just before"));
            case BulkheadFullException _ ->
                    counted("full", new Outcome.Failed("too many questions are waiting for it"));
            case InvalidInputException it -> {
                var first = it.mistakes().getFirst();
                String place = first.pointer().isEmpty() ? "its answer" : first.pointer();
                yield counted("invalid", new Outcome.Failed(place + " " + first.detail()));
            }
            case JacksonException _ ->
                    counted("invalid", new Outcome.Failed("its answer is not JSON"));
            case BadAnswerException it ->
                    counted("invalid", new Outcome.Failed(String.valueOf(it.getMessage())));
            case GuardedDns.ClosedAddressException it ->
                    counted("closed", new Outcome.Failed(String.valueOf(it.getMessage())));
            default -> counted("failed", new Outcome.Failed("it cannot be reached"));
        };
    }

    private Outcome counted(String outcome, Outcome result) {
        calls(outcome).increment();
        return result;
    }

    private Counter calls(String outcome) {
        return metrics.counter("mistok.external.calls", "outcome", outcome);
    }
}
