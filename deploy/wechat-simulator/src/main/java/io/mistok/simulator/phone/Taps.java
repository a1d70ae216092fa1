package io.mistok.simulator.phone;

import static io.mistok.simulator.api.RequestJson.stringIn;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.callback.Callback;
import io.mistok.simulator.menu.LiveMenu;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The callbacks that a tap on a menu button sends; none for buttons that WeChat serves itself. */
@Component
class Taps {
    private static final Messages.Location SHENZHEN =
            new Messages.Location(
                    new BigDecimal("22.543096"), new BigDecimal("114.057865"), 15, "深圳市福田区");

    private final CallbackFactory callbacks;
    private final MessageFactory messages;

    Taps(CallbackFactory callbacks, MessageFactory messages) {
        this.callbacks = callbacks;
        this.messages = messages;
    }

    List<Callback> callbacks(
            Account account, String openId, LiveMenu menu, JsonNode button, Tap tap) {
        var type = stringIn(button, "type");
        var key = stringIn(button, "key");
        return switch (type) {
            case "click" -> List.of(event(account, openId, "CLICK", key, Map.of()));
            case "view" -> List.of(link(account, openId, "VIEW", stringIn(button, "url"), menu));
            case "miniprogram" ->
                    List.of(
                            link(
                                    account,
                                    openId,
                                    "view_miniprogram",
                                    stringIn(button, "pagepath"),
                                    menu));
            case "scancode_push", "scancode_waitmsg" ->
                    List.of(event(account, openId, type, key, scanned(tap)));
            case "pic_sysphoto", "pic_photo_or_album", "pic_weixin" ->
                    pictures(account, openId, type, key, tap);
            case "location_select" -> location(account, openId, key, tap);
            default -> List.of();
        };
    }

    private Callback event(
            Account account, String openId, String event, String key, Map<String, Object> more) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("EventKey", key);
        fields.putAll(more);
        return callbacks.event(account, openId, event, fields);
    }

    private Callback link(
            Account account, String openId, String event, String target, LiveMenu menu) {
        return event(account, openId, event, target, Map.of("MenuId", menu.menuId()));
    }

    private static Map<String, Object> scanned(Tap tap) {
        var scan = tap.scan() == null ? new Tap.Scanned(null, null) : tap.scan();
        var info = new LinkedHashMap<String, Object>();
        info.put("ScanType", Objects.requireNonNullElse(scan.type(), "qrcode"));
        info.put(
                "ScanResult", Objects.requireNonNullElse(scan.result(), "https://example.com/p/1"));
        return Map.of("ScanCodeInfo", info);
    }

    /** Each picture also arrives as a message of its own. */
    private List<Callback> pictures(
            Account account, String openId, String event, String key, Tap tap) {
        int count = Objects.requireNonNullElse(tap.pictures(), 1);
        var items = new ArrayList<Map<String, Object>>();
        var sent = new ArrayList<Callback>();
        for (int i = 0; i < count; i++) {
            var mediaId = callbacks.mediaId();
            items.add(Map.of("PicMd5Sum", digest(mediaId)));
            sent.add(messages.image(account, openId, new Messages.Image(mediaId, null)));
        }
        var info = new LinkedHashMap<String, Object>();
        info.put("Count", count);
        info.put("PicList", Map.of("item", items));
        sent.addFirst(event(account, openId, event, key, Map.of("SendPicsInfo", info)));
        return sent;
    }

    /** The position also arrives as a message. */
    private List<Callback> location(Account account, String openId, String key, Tap tap) {
        var place = tap.location() == null ? SHENZHEN : tap.location();
        var info = new LinkedHashMap<String, Object>();
        info.put("Location_X", place.latitude().toPlainString());
        info.put("Location_Y", place.longitude().toPlainString());
        info.put("Scale", Integer.toString(Objects.requireNonNullElse(place.scale(), 15)));
        info.put("Label", Objects.requireNonNullElse(place.label(), ""));
        info.put("Poiname", "");
        var chosen =
                event(account, openId, "location_select", key, Map.of("SendLocationInfo", info));
        return List.of(chosen, messages.location(account, openId, place));
    }

    private static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
