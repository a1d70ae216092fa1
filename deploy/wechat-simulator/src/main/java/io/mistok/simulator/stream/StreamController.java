package io.mistok.simulator.stream;

import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.account.Happening;
import io.mistok.simulator.account.PerAccount;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Everything that happens in one account, as server-sent events: a browser has few connections to
 * one host, so a page with many phones needs one stream for all of them. It is live and remembers
 * nothing; who opens it reads what there is afterwards.
 */
@RestController
class StreamController {
    private static final long NO_TIMEOUT = 0;

    private final Accounts accounts;
    private final PerAccount<Set<SseEmitter>> watchers =
            new PerAccount<>(ConcurrentHashMap::newKeySet);

    StreamController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The first thing sent is a comment, so that the reader knows that nothing is missed now. */
    @GetMapping(
            path = "/simulator/api/accounts/{appId}/stream",
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@PathVariable String appId) {
        var open = watchers.of(accounts.get(appId));
        var emitter = new SseEmitter(NO_TIMEOUT);
        open.add(emitter);
        emitter.onCompletion(() -> open.remove(emitter));
        send(emitter, SseEmitter.event().comment("watching"));
        return emitter;
    }

    @EventListener
    void tell(Happening happening) {
        var open = watchers.of(happening.account());
        open.forEach(emitter ->
                send(
                        emitter,
                        SseEmitter.event()
                                .name(happening.kind().word())
                                .data(happening.data(), MediaType.APPLICATION_JSON)));
        if (!accounts.has(happening.account())) {
            open.forEach(SseEmitter::complete);
        }
    }

    /** A stream has no end of its own, and a graceful stop would wait for one. */
    @EventListener(ContextClosedEvent.class)
    void endStreams() {
        accounts.all().stream().map(watchers::of).forEach(it -> it.forEach(SseEmitter::complete));
    }

    /** Nobody else waits for a watcher who has gone. */
    private static void send(SseEmitter emitter, SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }
}
