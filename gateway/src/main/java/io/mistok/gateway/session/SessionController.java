package io.mistok.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out of the admin pages. */
@RestController
@RequestMapping("/api/session")
class SessionController {
    private final AdminSignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final SignInFailures failures;
    private final PublicAddress address;

    SessionController(
            AdminSignIn signIn,
            Sessions sessions,
            SessionCookie cookie,
            SignInFailures failures,
            PublicAddress address) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.failures = failures;
        this.address = address;
    }

    @PostMapping
    Who signIn(@RequestBody Login login, HttpServletRequest request, HttpServletResponse response) {
        var given = login.credentials();
        given.setDetails(new WebAuthenticationDetails(request));
        var session = sessions.begin(signIn.authenticate(given).getName());
        cookie.give(session, request, response);
        return who(session);
    }

    @GetMapping
    Who who(Authentication user) {
        return user.getDetails() instanceof Session session
                ? who(session)
                : new Who(user.getName(), null, null, address.simulatorPublicUrl());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.of(request).ifPresent(sessions::end);
        cookie.take(request, response);
    }

    @ExceptionHandler
    void refuse(
            AuthenticationException failure,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        failures.commence(request, response, failure);
    }

    private Who who(Session session) {
        return new Who(
                session.username(),
                session.csrfToken(),
                session.expiresAt(),
                address.simulatorPublicUrl());
    }

    /**
     * Who is signed in, and what the pages have to know of where they are.
     *
     * @param csrfToken absent for scripts, which have no session
     * @param expiresAt absent for scripts
     * @param simulator the simulator's phone page, where there is a simulator
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Who(
            String username,
            @Nullable String csrfToken,
            @Nullable Instant expiresAt,
            @Nullable URI simulator) {}
}
