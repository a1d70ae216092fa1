package io.mistok.local;

import io.mistok.local.process.CannotStartException;
import io.mistok.local.process.Child;
import io.mistok.local.process.Children;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings programs up, each as soon as what it stands on is ready. */
final class LocalSystem {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Children children;
    private final Screen screen;
    private final CompletableFuture<Void> outcome = new CompletableFuture<>();

    LocalSystem(Children children, Screen screen) {
        this.children = children;
        this.screen = screen;
    }

    /**
     * Returns when everything is ready.
     *
     * @throws CannotStartException if a program seems unable to, or takes longer than 4 minutes
     */
    void start() throws InterruptedException {
        var begin = Instant.now();
        var byName =
                children.all().stream().collect(Collectors.toMap(Child::name, Function.identity()));
        children.all().forEach(child -> start(child, byName, begin));
        var _ =
                CompletableFuture.allOf(ready(children.all()))
                        .thenRun(() -> outcome.complete(null));
        await();
    }

    private void start(Child child, Map<String, Child> byName, Instant begin) {
        var _ = child.ready().whenComplete((_, failure) -> report(child, begin, failure));
        var first = Layout.first(child.name()).stream().map(byName::get).toList();
        var _ = CompletableFuture.allOf(ready(first)).thenRun(child::start);
    }

    private void report(Child child, Instant begin, @Nullable Throwable failure) {
        if (failure == null) {
            var seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
            screen.say("  %-17s ready after %4.1f s".formatted(child.name(), seconds));
        } else {
            outcome.completeExceptionally(failure);
        }
    }

    private void await() throws InterruptedException {
        try {
            outcome.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new CannotStartException(waitingFor());
        } catch (ExecutionException failure) {
            throw new CannotStartException(reason(failure));
        }
    }

    private static String reason(ExecutionException failure) {
        return failure.getCause() instanceof CannotStartException known
                ? String.valueOf(known.getMessage())
                : String.valueOf(failure.getCause());
    }

    private String waitingFor() {
        return children.all().stream()
                .filter(child -> !child.ready().isDone())
                .map(child -> child.name() + " (see " + child.log() + ")")
                .collect(Collectors.joining(", ", "not ready in time: ", ""));
    }

    private static CompletableFuture<?>[] ready(Collection<Child> children) {
        return children.stream().map(Child::ready).toArray(CompletableFuture<?>[]::new);
    }
}
