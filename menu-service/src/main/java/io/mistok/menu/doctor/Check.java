package io.mistok.menu.doctor;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one look at a channel showed.
 *
 * @param fix what the admin can do; null when there is nothing to do
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
        String detail,
        @Nullable String fix) {

    static Check fine(String name, String detail) {
        return new Check(name, true, detail, null);
    }

    static Check broken(String name, String detail, String fix) {
        return new Check(name, false, detail, fix);
    }
}
