package io.mistok.simulator.callback;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One push.
 *
 * @param fields elements in order: a string becomes CDATA, a number stays bare, a map nests, a list
 *     repeats its element
 */
public record Callback(Map<String, Object> fields) {
    private static final Set<String> REPLYABLE =
            Set.of(
                    "subscribe",
                    "SCAN",
                    "CLICK",
                    "scancode_push",
                    "scancode_waitmsg",
                    "pic_sysphoto",
                    "pic_photo_or_album",
                    "pic_weixin",
                    "location_select");

    public Callback {
        fields = new LinkedHashMap<>(fields);
    }

    public String openId() {
        return text("FromUserName");
    }

    public String originalId() {
        return text("ToUserName");
    }

    public boolean isMessage() {
        return !text("MsgType").equals("event");
    }

    public String event() {
        return text("Event");
    }

    /** Whether the follower waits for something: an answer, or the notice that there is none. */
    public boolean isReplyable() {
        return isMessage() || REPLYABLE.contains(event());
    }

    /** What it is, in one word. */
    public String name() {
        return isMessage() ? text("MsgType") : event();
    }

    /** The same at another time. */
    public Callback at(Instant time) {
        var moved = new LinkedHashMap<>(fields);
        moved.put("CreateTime", time.getEpochSecond());
        return new Callback(moved);
    }

    /** As it is sent where nothing is encrypted. */
    public String xml() {
        return XmlWriter.write(fields);
    }

    private String text(String field) {
        return Objects.toString(fields.get(field), "");
    }
}
