package io.mistok.reply.external;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** How a trial of a business system ended, and what would help. */
public enum Verdict {
    @JsonProperty("answered")
    ANSWERED(null),
    /** 204, or a content that says nothing. */
    @JsonProperty("silent")
    SILENT(null),
    @JsonProperty("timed-out")
    TIMED_OUT(
            "Let it answer within 3 s. Without a fallback it has 30 s in real life, and its answer"
                    + " comes as a message of its own."),
    @JsonProperty("unreachable")
    UNREACHABLE(
            "Check the name, the port and the certificate in the address, and that the system lets"
                    + " Mistok in."),
    @JsonProperty("refused-by-guard")
    REFUSED_BY_GUARD(
            "Only addresses on the public internet are asked. An operator can open one inside with"
                    + " mistok.external.allowed-hosts."),
    @JsonProperty("bad-status")
    BAD_STATUS(
            "Let it answer 200 with a content in JSON, or 204 to say nothing. If it refuses the"
                    + " signature, give it the secret of this reply."),
    @JsonProperty("not-json")
    NOT_JSON("Let it answer with a content in JSON, like {\"type\":\"text\",\"text\":\"...\"}."),
    @JsonProperty("invalid-content")
    INVALID_CONTENT("Let it answer with a content as it could be saved here for a reply."),
    @JsonProperty("too-large")
    TOO_LARGE("Let it answer with the content alone."),
    @JsonProperty("busy")
    BUSY("Try again in a moment.");

    private final @Nullable String fix;

    Verdict(@Nullable String fix) {
        this.fix = fix;
    }

    public boolean isGood() {
        return fix == null;
    }

    /** One or two sentences for people; null when nothing has to be done. */
    public @Nullable String fix() {
        return fix;
    }
}
