package io.mistok.ingest.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A follower used the menu.
 *
 * @see <a
 *     href="https://developers.weixin.qq.com/doc/service/guide/product/menu/Custom_Menu_Push_Events.html">
 *     Menu events</a>
 */
public sealed interface MenuEvent extends ChannelEvent {
    /**
     * A click button was pressed.
     *
     * @param buttonKey key the button was published with, 1 to 128 bytes
     */
    @JsonTypeName("menu-button-clicked")
    record MenuButtonClicked(@JsonUnwrapped Origin origin, String buttonKey) implements MenuEvent {}

    /** A link button was pressed. */
    @JsonTypeName("menu-link-opened")
    record MenuLinkOpened(@JsonUnwrapped Origin origin, String url, @Nullable String menuId)
            implements MenuEvent {}

    /** A mini program button was pressed. */
    @JsonTypeName("menu-mini-program-opened")
    record MenuMiniProgramOpened(
            @JsonUnwrapped Origin origin, String pagePath, @Nullable String menuId)
            implements MenuEvent {}

    /**
     * A scan button was used.
     *
     * @param awaitsMessage whether the client shows that it waits for a message
     * @param scanType {@code qrcode} or {@code barcode}
     */
    @JsonTypeName("menu-code-scanned")
    record MenuCodeScanned(
            @JsonUnwrapped Origin origin,
            String buttonKey,
            boolean awaitsMessage,
            @Nullable String scanType,
            @Nullable String scanResult)
            implements MenuEvent {}

    /**
     * A picture button was used; each picture also comes as a message of its own.
     *
     * @param pictureMd5s tells which messages these are
     */
    @JsonTypeName("menu-pictures-sent")
    record MenuPicturesSent(
            @JsonUnwrapped Origin origin,
            String buttonKey,
            PictureSource source,
            @Nullable Long count,
            List<String> pictureMd5s)
            implements MenuEvent {}

    /** Where the pictures came from. */
    enum PictureSource {
        @JsonProperty("camera")
        CAMERA,
        @JsonProperty("camera-or-album")
        CAMERA_OR_ALBUM,
        @JsonProperty("album")
        ALBUM
    }

    /** A location button was used; the position also comes as a message. */
    @JsonTypeName("menu-location-selected")
    record MenuLocationSelected(
            @JsonUnwrapped Origin origin,
            String buttonKey,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Long scale,
            @Nullable String label,
            @Nullable String poiName)
            implements MenuEvent {}
}
