package io.mistok.menu.doctor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.mistok.menu.wechat.WeChatRefusedException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one look at a channel showed. Detail and fix are English; code, at and errcode say the same
 * to a page that speaks another language.
 *
 * @param code what was found: fine; refused or unreachable (by WeChat; of callbacks: by us); failed
 *     (by us: a mistake, or a secret that cannot be opened); unknown (without a token); none
 *     (nothing to compare yet); different; of callbacks also unread (no Kafka), never, verified and
 *     called
 * @param fix what the admin can do; null when there is nothing to do
 * @param at of callbacks, when the last one came, was verified or was refused
 * @param errcode WeChat's, when WeChat refused
 * @param errmsg WeChat's words, with the id of the request
 */
@Schema(name = "Check")
record Check(
        @Schema(
                        allowableValues = {
                            "token",
                            "ip-list",
                            "callback",
                            "account",
                            "permissions",
                            "menu"
                        })
                String name,
        boolean ok,
        @Schema(
                        description = "What was found, in one word that stays",
                        allowableValues = {
                            "fine",
                            "refused",
                            "unreachable",
                            "failed",
                            "unknown",
                            "none",
                            "different",
                            "unread",
                            "never",
                            "verified",
                            "called"
                        })
                String code,
        String detail,
        @Nullable String fix,
        @Schema(description = "When the callback came that this is about")
                @JsonInclude(Include.NON_NULL)
                @Nullable Instant at,
        @Schema(description = "WeChat's, when WeChat refused") @JsonInclude(Include.NON_NULL)
                @Nullable Integer errcode,
        @JsonInclude(Include.NON_NULL) @Nullable String errmsg) {

    static Check fine(String name, String code, String detail) {
        return new Check(name, true, code, detail, null, null, null, null);
    }

    static Check broken(String name, String code, String detail, String fix) {
        return new Check(name, false, code, detail, fix, null, null, null);
    }

    static Check refused(String name, WeChatRefusedException refusal) {
        return new Check(
                name,
                false,
                "refused",
                String.valueOf(refusal.getMessage()),
                refusal.fix(),
                null,
                refusal.errcode(),
                refusal.errmsg());
    }

    Check at(@Nullable Instant moment) {
        return new Check(name, ok, code, detail, fix, moment, errcode, errmsg);
    }
}
