package io.mistok.simulator.phone;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.callback.Callback;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Builds callbacks with the fields that all of them have; ids follow each other. */
@Component
class CallbackFactory {
    /** Beyond 2^53, as WeChat's own. */
    private static final long FIRST_MESSAGE_ID = 24_000_000_000_000_000L;

    private final AtomicLong messageIds;
    private final AtomicLong mediaIds = new AtomicLong();
    private final Clock clock;

    CallbackFactory(Clock clock) {
        this.clock = clock;
        // Further on after every start: what was sent before keeps its ids.
        messageIds = new AtomicLong(FIRST_MESSAGE_ID + clock.millis() * 100);
    }

    /**
     * An event of which the caller gives all but the head.
     *
     * @param fields may replace the common ones
     */
    Callback event(Account account, String openId, Map<String, Object> fields) {
        var all = head(account, openId, "event");
        all.putAll(fields);
        return new Callback(all);
    }

    Callback event(Account account, String openId, String event, Map<String, Object> fields) {
        var all = head(account, openId, "event");
        all.put("Event", event);
        all.putAll(fields);
        return new Callback(all);
    }

    Callback message(Account account, String openId, String type, Map<String, Object> fields) {
        var all = head(account, openId, type);
        all.putAll(fields);
        all.put("MsgId", messageIds.incrementAndGet());
        return new Callback(all);
    }

    /** An id of temporary material that nobody can fetch. */
    String mediaId() {
        return "SimulatedMedia-%08d".formatted(mediaIds.incrementAndGet());
    }

    private Map<String, Object> head(Account account, String openId, String type) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("ToUserName", account.originalId());
        fields.put("FromUserName", openId);
        fields.put("CreateTime", clock.instant().getEpochSecond());
        fields.put("MsgType", type);
        return fields;
    }
}
