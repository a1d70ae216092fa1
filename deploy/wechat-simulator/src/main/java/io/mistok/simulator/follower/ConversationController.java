package io.mistok.simulator.follower;

import io.mistok.simulator.account.Accounts;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What a follower sees, as a list or as it happens. */
@RestController
@RequestMapping("/simulator/api/accounts/{appId}/followers/{openId}/conversation")
class ConversationController {
    private static final long NO_TIMEOUT = 0;

    private final Accounts accounts;
    private final Followers followers;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

    ConversationController(Accounts accounts, Followers followers) {
        this.accounts = accounts;
        this.followers = followers;
    }

    @GetMapping
    List<Entry> list(@PathVariable String appId, @PathVariable String openId) {
        return conversation(appId, openId).entries();
    }

    /** A browser that comes back names the last entry it has, and gets what it missed. */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @PathVariable String appId,
            @PathVariable String openId,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "0") long last) {
        var conversation = conversation(appId, openId);
        var emitter = new SseEmitter(NO_TIMEOUT);
        Consumer<Entry> listener = entry -> send(emitter, entry);
        open.add(emitter);
        emitter.onCompletion(() -> {
            conversation.forget(listener);
            open.remove(emitter);
        });
        conversation.listen(last, listener);
        return emitter;
    }

    /** A stream has no end of its own, and a graceful stop would wait for one. */
    @EventListener(ContextClosedEvent.class)
    void endStreams() {
        open.forEach(SseEmitter::complete);
    }

    private static void send(SseEmitter emitter, Entry entry) {
        try {
            emitter.send(SseEmitter.event().id(Long.toString(entry.number())).data(entry));
        } catch (IOException | IllegalStateException e) {
            emitter.completeWithError(e);
        }
    }

    private Conversation conversation(String appId, String openId) {
        return followers.get(accounts.get(appId), openId).conversation();
    }
}
