package io.mistok.gateway.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Gives a browser its session, and takes it back. */
@Component
public class SessionCookie {
    private static final String NAME = "mistok-session";

    private final Sessions sessions;
    private final PublicAddress address;
    private final Clock clock;

    SessionCookie(Sessions sessions, PublicAddress address, Clock clock) {
        this.sessions = sessions;
        this.address = address;
        this.clock = clock;
    }

    /** Begins a session, whatever session the browser had before. */
    public void begin(String username, HttpServletRequest request, HttpServletResponse response) {
        give(sessions.begin(username), request, response);
    }

    void give(Session session, HttpServletRequest request, HttpServletResponse response) {
        var left = Duration.between(clock.instant(), session.expiresAt());
        write(sessions.seal(session), left, request, response);
    }

    void take(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    Optional<Session> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(sessions::find);
    }

    /**
     * Lax, not Strict: a link to an admin page, or the way back from OIDC, must find the session.
     */
    private void write(
            String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(NAME, value)
                        .httpOnly(true)
                        .secure(request.isSecure() || address.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
