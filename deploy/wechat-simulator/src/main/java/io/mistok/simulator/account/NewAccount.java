package io.mistok.simulator.account;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** An account to be created; what is absent is generated. */
record NewAccount(
        @Pattern(regexp = "wx[0-9a-f]{16}", message = "must be wx and 16 hex characters")
                @Nullable String appId,
        @Pattern(regexp = "[0-9a-f]{32}", message = "must be 32 hex characters")
                @Nullable String appSecret,
        @Pattern(regexp = "gh_[0-9a-f]{12}", message = "must be gh_ and 12 hex characters")
                @Nullable String originalId,
        @Size(min = 1, max = 60, message = "must have 1 to 60 characters") @Nullable String name) {

    Account create(RandomGenerator random) {
        var account =
                new Account(
                        appId != null ? appId : "wx" + hex(random, 8),
                        appSecret != null ? appSecret : hex(random, 16),
                        originalId != null ? originalId : "gh_" + hex(random, 6));
        account.rename(name);
        return account;
    }

    private static String hex(RandomGenerator random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
