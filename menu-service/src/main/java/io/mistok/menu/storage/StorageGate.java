package io.mistok.menu.storage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Closed until the schema is known to be right: nothing touches the database before. */
@Component("storage")
public class StorageGate implements HandlerInterceptor, HealthIndicator {

    private final CompletableFuture<Void> opened = new CompletableFuture<>();

    void open() {
        opened.complete(null);
    }

    public boolean isOpen() {
        return opened.isDone();
    }

    /** Runs the action once, when the database has become usable; at once if it is already. */
    public void whenOpen(Runnable action) {
        var _ = opened.thenRun(action);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isOpen()) {
            throw new StorageUnavailableException();
        }
        return true;
    }

    @Override
    public Health health() {
        return isOpen() ? Health.up().build() : Health.down().build();
    }
}
