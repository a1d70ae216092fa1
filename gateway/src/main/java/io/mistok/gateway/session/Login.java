package io.mistok.gateway.session;

import io.mistok.gateway.problem.ProblemException;
import io.mistok.gateway.problem.ProblemType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** The body of the sign-in call. */
record Login(@Nullable String username, @Nullable String password) {
    UsernamePasswordAuthenticationToken credentials() {
        return UsernamePasswordAuthenticationToken.unauthenticated(
                required(username, "username"), required(password, "password"));
    }

    private static String required(@Nullable String value, String name) {
        if (value == null || value.isEmpty()) {
            var problem = ProblemType.INVALID.problem("User name and password are needed.");
            var error = Map.of("pointer", "/" + name, "detail", "must not be empty");
            problem.setProperty("errors", List.of(error));
            throw new ProblemException(problem);
        }
        return value;
    }

    @Override
    public String toString() {
        return "Login[***]";
    }
}
