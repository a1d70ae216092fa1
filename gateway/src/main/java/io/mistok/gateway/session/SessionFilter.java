package io.mistok.gateway.session;

import io.mistok.gateway.problem.ProblemType;
import io.mistok.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs a browser in by its cookie. A browser sends cookies, and remembered Basic credentials, with
 * requests that other sites make: an unsafe call has to prove that our own page made it.
 */
class SessionFilter extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OUR_SITE = Set.of("same-origin", "none");
    private static final String SIGN_IN = "/api/session";

    private final SessionCookie cookie;
    private final ProblemWriter problems;

    SessionFilter(SessionCookie cookie, ProblemWriter problems) {
        this.cookie = cookie;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var unsafe = !SAFE.contains(request.getMethod());
        if (unsafe && isFromAnotherSite(request)) {
            var detail = "Calls that change something must come from Mistok's own pages.";
            problems.write(request, response, ProblemType.CROSS_SITE_REQUEST.problem(detail));
            return;
        }
        var session = bringsOtherCredentials(request) ? null : cookie.of(request).orElse(null);
        if (session != null && unsafe && !session.hasCsrfToken(csrfTokenOf(request))) {
            var detail = "Repeat the csrfToken of GET /api/session in the header X-CSRF-Token.";
            problems.write(request, response, ProblemType.CSRF_TOKEN_MISSING.problem(detail));
            return;
        }
        if (session != null) {
            signIn(session);
        }
        chain.doFilter(request, response);
    }

    private static boolean isFromAnotherSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OUR_SITE.contains(site);
    }

    /** Basic wins over a cookie, and so does a new sign-in. */
    private static boolean bringsOtherCredentials(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || (request.getMethod().equals("POST") && request.getRequestURI().equals(SIGN_IN));
    }

    private static @Nullable String csrfTokenOf(HttpServletRequest request) {
        var token = request.getHeader("X-CSRF-Token");
        return token != null ? token : request.getHeader("X-XSRF-TOKEN");
    }

    private static void signIn(Session session) {
        var user =
                UsernamePasswordAuthenticationToken.authenticated(
                        session.username(), null, List.of());
        user.setDetails(session);
        SecurityContextHolder.setContext(new SecurityContextImpl(user));
    }
}
