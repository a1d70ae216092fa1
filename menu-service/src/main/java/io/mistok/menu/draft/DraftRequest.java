package io.mistok.menu.draft;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.mistok.menu.button.ButtonRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole menu as it is to be; what we add in the answer may be sent back and is ignored. */
@JsonIgnoreProperties("warnings")
@Schema(name = "DraftRequest")
record DraftRequest(
        @JsonAlias("button") @Schema(description = "0 to 3 top-level buttons")
                @Nullable List<@Nullable ButtonRequest> buttons) {}
