package io.mistok.ingest.translation;

import static io.mistok.ingest.translation.Values.decimal;
import static io.mistok.ingest.translation.Values.whole;

import io.mistok.ingest.body.Fields;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.event.MenuEvent.MenuButtonClicked;
import io.mistok.ingest.event.MenuEvent.MenuCodeScanned;
import io.mistok.ingest.event.MenuEvent.MenuLinkOpened;
import io.mistok.ingest.event.MenuEvent.MenuLocationSelected;
import io.mistok.ingest.event.MenuEvent.MenuMiniProgramOpened;
import io.mistok.ingest.event.MenuEvent.MenuPicturesSent;
import io.mistok.ingest.event.MenuEvent.PictureSource;
import io.mistok.ingest.event.Origin;
import org.jspecify.annotations.Nullable;

/** What followers do with the menu; the key names the button, so none of these is without one. */
final class MenuEvents {
    private MenuEvents() {}

    static @Nullable ChannelEvent translate(String event, Origin origin, Fields fields) {
        var key = fields.text("EventKey");
        if (key == null) {
            return null;
        }
        return switch (event) {
            case "click" -> new MenuButtonClicked(origin, key);
            case "view" -> new MenuLinkOpened(origin, key, fields.text("MenuId"));
            case "view_miniprogram" ->
                    new MenuMiniProgramOpened(origin, key, fields.text("MenuId"));
            case "scancode_waitmsg" -> scanned(origin, key, true, fields.child("ScanCodeInfo"));
            case "scancode_push" -> scanned(origin, key, false, fields.child("ScanCodeInfo"));
            case "pic_sysphoto" -> pictures(origin, key, PictureSource.CAMERA, fields);
            case "pic_photo_or_album" ->
                    pictures(origin, key, PictureSource.CAMERA_OR_ALBUM, fields);
            case "pic_weixin" -> pictures(origin, key, PictureSource.ALBUM, fields);
            case "location_select" -> location(origin, key, fields.child("SendLocationInfo"));
            default -> null;
        };
    }

    private static ChannelEvent scanned(
            Origin origin, String key, boolean awaitsMessage, Fields scan) {
        return new MenuCodeScanned(
                origin, key, awaitsMessage, scan.text("ScanType"), scan.text("ScanResult"));
    }

    /** Several pictures come as one list of items or as several lists of one. */
    private static ChannelEvent pictures(
            Origin origin, String key, PictureSource source, Fields fields) {
        var sent = fields.child("SendPicsInfo");
        var md5s =
                sent.children("PicList").stream()
                        .flatMap(list -> list.children("item").stream())
                        .flatMap(item -> item.texts("PicMd5Sum").stream())
                        .toList();
        return new MenuPicturesSent(origin, key, source, whole(sent.text("Count")), md5s);
    }

    private static ChannelEvent location(Origin origin, String key, Fields chosen) {
        return new MenuLocationSelected(
                origin,
                key,
                decimal(chosen.text("Location_X")),
                decimal(chosen.text("Location_Y")),
                whole(chosen.text("Scale")),
                chosen.text("Label"),
                chosen.text("Poiname"));
    }
}
