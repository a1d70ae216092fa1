package io.mistok.simulator.phone;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies of what a follower sends. */
final class Messages {

    private Messages() {}

    /**
     * A text.
     *
     * @param menuEntryId set when the text comes from a tap on an entry of a menu message
     */
    record Text(@NotEmpty String text, @Nullable String menuEntryId) {}

    record Image(@Nullable String mediaId, @Nullable String pictureUrl) {}

    record Voice(@Nullable String mediaId, @Nullable String format, @Nullable String recognition) {}

    /**
     * A video.
     *
     * @param isShort for the type {@code shortvideo}
     */
    record Video(
            @Nullable String mediaId,
            @Nullable String thumbnailMediaId,
            @Nullable Boolean isShort) {}

    record Location(
            @NotNull @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
            @Nullable Integer scale,
            @Nullable String label) {}

    record Link(@NotBlank String title, @Nullable String description, @NotBlank String url) {}

    record Subscription(@Nullable String scene) {}

    record Scan(@NotBlank String scene) {}

    record Report(
            @NotNull BigDecimal latitude,
            @NotNull BigDecimal longitude,
            @Nullable BigDecimal precision) {}

    /**
     * An event in raw fields.
     *
     * @param fields elements of the callback, which may replace the common ones
     */
    record Raw(@NotEmpty Map<String, Object> fields) {}
}
