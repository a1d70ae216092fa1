package io.mistok.simulator.callback;

import io.mistok.simulator.account.EncryptionMode;
import io.mistok.simulator.account.ServerSettings;
import io.mistok.simulator.problem.FieldProblem;
import io.mistok.simulator.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The form of the console's page "server configuration", with its limits. */
record ServerRequest(
        @NotNull
                @Pattern(
                        regexp = "https?://[^\\s/?#]+(/[^\\s#]*)?(\\?[^\\s#]*)?",
                        message = "must be an http or https address")
                String url,
        @NotNull
                @Pattern(
                        regexp = "[A-Za-z0-9]{3,32}",
                        message = "must be 3 to 32 letters and digits")
                String token,
        @Pattern(regexp = "[A-Za-z0-9]{43}", message = "must be 43 letters and digits")
                @Nullable String encodingAesKey,
        @NotNull EncryptionMode mode) {

    ServerSettings settings() {
        if (mode != EncryptionMode.PLAIN && encodingAesKey == null) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "invalid-request",
                    "Invalid fields",
                    new FieldProblem("/encodingAesKey", "an encrypted mode needs it"));
        }
        return new ServerSettings(URI.create(url), token, encodingAesKey, mode);
    }
}
