package io.mistok.simulator.phone;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.callback.Callback;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the callback of each message that a follower can send. */
@Component
class MessageFactory {
    private final CallbackFactory callbacks;

    MessageFactory(CallbackFactory callbacks) {
        this.callbacks = callbacks;
    }

    Callback text(Account account, String openId, Messages.Text message) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("Content", message.text());
        if (message.menuEntryId() != null) {
            fields.put("bizmsgmenuid", message.menuEntryId());
        }
        return callbacks.message(account, openId, "text", fields);
    }

    Callback image(Account account, String openId, Messages.Image message) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(
                "PicUrl", or(message.pictureUrl(), "http://mmbiz.qpic.cn/mmbiz_jpg/simulated/0"));
        fields.put("MediaId", mediaId(message.mediaId()));
        return callbacks.message(account, openId, "image", fields);
    }

    Callback voice(Account account, String openId, Messages.Voice message) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("MediaId", mediaId(message.mediaId()));
        fields.put("Format", or(message.format(), "amr"));
        fields.put("MediaId16K", callbacks.mediaId());
        if (message.recognition() != null) {
            fields.put("Recognition", message.recognition());
        }
        return callbacks.message(account, openId, "voice", fields);
    }

    Callback video(Account account, String openId, Messages.Video message) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("MediaId", mediaId(message.mediaId()));
        fields.put("ThumbMediaId", mediaId(message.thumbnailMediaId()));
        return callbacks.message(
                account,
                openId,
                Boolean.TRUE.equals(message.isShort()) ? "shortvideo" : "video",
                fields);
    }

    Callback location(Account account, String openId, Messages.Location message) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("Location_X", message.latitude());
        fields.put("Location_Y", message.longitude());
        fields.put("Scale", Objects.requireNonNullElse(message.scale(), 16));
        fields.put("Label", or(message.label(), ""));
        return callbacks.message(account, openId, "location", fields);
    }

    Callback link(Account account, String openId, Messages.Link message) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("Title", message.title());
        fields.put("Description", or(message.description(), ""));
        fields.put("Url", message.url());
        return callbacks.message(account, openId, "link", fields);
    }

    private String mediaId(@Nullable String given) {
        return given == null ? callbacks.mediaId() : given;
    }

    private static String or(@Nullable String given, String usual) {
        return given == null ? usual : given;
    }
}
