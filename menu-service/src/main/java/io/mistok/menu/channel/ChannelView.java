package io.mistok.menu.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A channel as the API shows it: with what must be entered in WeChat's console, without AppSecret.
 */
@Schema(name = "Channel")
record ChannelView(
        String id,
        String name,
        String appId,
        @Schema(description = "null when it is not known") @Nullable String originalId,
        @Schema(allowableValues = {"plain", "compatible", "secure"}) String encryption,
        @Schema(
                        description =
                                "For WeChat's console, as are the key and the callback address;"
                                        + " null in the list of all channels when it cannot be"
                                        + " opened")
                @Nullable String token,
        @Schema(description = "null as the token") @Nullable String encodingAesKey,
        String callbackUrl,
        String timeZone,
        Instant createdAt,
        Instant updatedAt,
        @Schema(description = "Until then the token before the last change is accepted too")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable Instant previousTokenUntil,
        @Schema(description = "Until then the key before the last change is accepted too")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable Instant previousEncodingAesKeyUntil,
        @Schema(description = "Absent while nobody knows, as long as Kafka cannot be read")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable CallbacksView callbacks) {

    @Override
    public String toString() {
        return "ChannelView[id=" + id + "]";
    }
}
