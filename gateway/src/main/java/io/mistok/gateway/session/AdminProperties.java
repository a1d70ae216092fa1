package io.mistok.gateway.session;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The built-in admin.
 *
 * @param username how the admin is called
 * @param password none: nobody signs in with a password, which needs OIDC
 */
@Validated
@ConfigurationProperties("mistok.admin")
record AdminProperties(
        @DefaultValue("admin") @NotBlank String username, @Nullable Password password) {

    boolean hasPassword() {
        return password != null && !password.text().isEmpty();
    }

    String passwordText() {
        return password == null ? "" : password.text();
    }
}
