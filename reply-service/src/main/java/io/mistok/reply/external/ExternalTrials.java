package io.mistok.reply.external;

import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.reply.content.Content;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.input.InvalidInputException;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Asks a business system once, for the admin who has just written its address: through the guard,
 * signed, within the time of a passive reply, but past the breakers and bulkheads of real
 * questions, which a trial must not open or fill.
 */
@Component
public class ExternalTrials {
    private static final int AT_ONCE = 4;

    private static final Set<String> OUR_FIELDS =
            Set.of(
                    "/type",
                    "/text",
                    "/mediaId",
                    "/title",
                    "/description",
                    "/musicUrl",
                    "/hqMusicUrl",
                    "/thumbMediaId",
                    "/pictureUrl",
                    "/url",
                    "/agent");

    private final ExternalCall call;
    private final ExternalProperties properties;
    private final MeterRegistry metrics;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("trial-", 0).factory());

    ExternalTrials(ExternalCall call, ExternalProperties properties, MeterRegistry metrics) {
        this.call = call;
        this.properties = properties;
        this.metrics = metrics;
    }

    /** Waits for the answer, at most as long as a follower would. */
    public Trial ask(Content.External external, Question question) {
        var begin = System.nanoTime();
        var trial =
                room.tryAcquire()
                        ? askInTurn(external, question, begin)
                        : new Trial(
                                Verdict.BUSY,
                                null,
                                Duration.ZERO,
                                "Too many systems are being tried at this moment");
        var outcome = trial.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        metrics.counter("mistok.external.trials", "outcome", outcome).increment();
        return trial;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private Trial askInTurn(Content.External external, Question question, long begin) {
        var answer = threads.submit(() -> call.ask(external, question));
        try {
            return answered(
                    answer.get(properties.budget().toMillis(), TimeUnit.MILLISECONDS),
                    since(begin));
        } catch (TimeoutException _) {
            var limit = properties.budget().toMillis() / 1000.0;
            var problem = "It gave no answer within %.1f s".formatted(limit);
            return new Trial(Verdict.TIMED_OUT, null, since(begin), problem);
        } catch (ExecutionException failure) {
            return failed(failure.getCause(), since(begin));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Trial(Verdict.BUSY, null, since(begin), "The service is stopping");
        } finally {
            answer.cancel(true);
            room.release();
        }
    }

    private static Trial answered(Answer answer, Duration took) {
        var verdict = answer instanceof Content.Silence ? Verdict.SILENT : Verdict.ANSWERED;
        return new Trial(verdict, null, took, answer, null);
    }

    private static Trial failed(@Nullable Throwable failure, Duration took) {
        return switch (failure) {
            case BadAnswerException it -> bad(it, took);
            case JacksonException _ ->
                    new Trial(Verdict.NOT_JSON, null, took, "Its answer is not JSON");
            case InvalidInputException it ->
                    new Trial(Verdict.INVALID_CONTENT, null, took, mistake(it));
            case GuardedDns.ClosedAddressException _ ->
                    new Trial(
                            Verdict.REFUSED_BY_GUARD,
                            null,
                            took,
                            "The address is not on the public internet");
            case null, default ->
                    new Trial(Verdict.UNREACHABLE, null, took, "It cannot be reached");
        };
    }

    private static Trial bad(BadAnswerException it, Duration took) {
        return switch (it.kind()) {
            case STATUS -> bad(Verdict.BAD_STATUS, it, took, "It answered with " + it.getMessage());
            case EMPTY -> bad(Verdict.NOT_JSON, it, took, "Its answer is empty");
            case TOO_LARGE -> bad(Verdict.TOO_LARGE, it, took, "Its answer has " + it.getMessage());
        };
    }

    private static Trial bad(
            Verdict verdict, BadAnswerException it, Duration took, String problem) {
        return new Trial(verdict, it.status(), took, problem);
    }

    /** Where the content is wrong, in words of ours alone: a field of theirs is not named. */
    private static String mistake(InvalidInputException it) {
        var first = it.mistakes().getFirst();
        if (first.pointer().isEmpty()) {
            return "Its answer " + first.detail();
        }
        return OUR_FIELDS.contains(first.pointer())
                ? "In its answer " + first.pointer() + " " + first.detail()
                : "Its answer has a field that a content of this type does not have";
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
