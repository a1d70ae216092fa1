package io.mistok.simulator.fault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fault.
 *
 * @param path the call it concerns, {@code /cgi-bin/...}; all calls when absent
 * @param errcode for {@link FaultKind#ERRCODE}
 * @param errmsg in place of WeChat's own words
 * @param ms for {@link FaultKind#SLOW}
 * @param times how many calls it hits; all until it is cleared when absent
 */
public record Fault(
        @NotNull FaultKind kind,
        @Pattern(regexp = "/cgi-bin/.+", message = "must begin with /cgi-bin/")
                @Nullable String path,
        @Nullable Integer errcode,
        @Nullable String errmsg,
        @Positive @Max(60_000) @Nullable Integer ms,
        @Positive @Nullable Integer times) {

    /** What it lacks, named as a field. */
    Optional<String> missing() {
        return switch (kind) {
            case ERRCODE -> errcode == null ? Optional.of("errcode") : Optional.empty();
            case SLOW -> ms == null ? Optional.of("ms") : Optional.empty();
            default -> Optional.empty();
        };
    }

    boolean concerns(String called) {
        return path == null || path.equals(called);
    }

    Fault usedOnce() {
        return times == null ? this : new Fault(kind, path, errcode, errmsg, ms, times - 1);
    }

    boolean usedUp() {
        return times != null && times == 0;
    }
}
