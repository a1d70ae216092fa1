package io.mistok.menu.channel;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a channel as the admin gives them. Whitespace around a value is cut off. What we add
 * in our answers may be sent back and is ignored.
 */
@JsonIgnoreProperties({
    "id",
    "callbackUrl",
    "createdAt",
    "updatedAt",
    "previousTokenUntil",
    "previousEncodingAesKeyUntil",
    "callbacks"
})
@Schema(name = "ChannelRequest")
record ChannelRequest(
        @Schema(description = "1 to 100 characters", example = "Lviv Coffee") @Nullable String name,
        @Schema(description = "AppID from WeChat's console", example = "wx0123456789abcdef")
                @Nullable String appId,
        @Schema(description = "AppSecret from WeChat's console; never returned")
                @Nullable String appSecret,
        @Schema(
                        description = "Original id of the account; empty removes it",
                        example = "gh_0123456789ab")
                @Nullable String originalId,
        @Schema(
                        description = "How callbacks are protected; secure when absent",
                        allowableValues = {"plain", "compatible", "secure"})
                @Nullable String encryption,
        @Schema(description = "3 to 32 letters and digits; generated when absent")
                @Nullable String token,
        @Schema(description = "43 letters and digits; generated when absent")
                @Nullable String encodingAesKey,
        @Schema(description = "IANA time zone of the statistics", example = "Asia/Shanghai")
                @Nullable String timeZone) {

    ChannelRequest {
        name = stripped(name);
        appId = stripped(appId);
        appSecret = stripped(appSecret);
        originalId = stripped(originalId);
        encryption = stripped(encryption);
        token = stripped(token);
        encodingAesKey = stripped(encodingAesKey);
        timeZone = stripped(timeZone);
    }

    private static @Nullable String stripped(@Nullable String value) {
        return value == null ? null : value.strip();
    }

    @Override
    public String toString() {
        return "ChannelRequest[name=" + name + ", appId=" + appId + "]";
    }
}
