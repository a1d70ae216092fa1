package io.mistok.gateway.session;

import io.mistok.gateway.problem.ProblemType;
import io.mistok.gateway.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Tells a caller that they are not signed in, and how they could be. */
@Component
class SignInFailures implements AuthenticationEntryPoint {
    private final ProblemWriter problems;

    SignInFailures(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        switch (failure) {
            case TooManyFailures many -> refuseForNow(request, response, many);
            case BadCredentialsException _ ->
                    refuse(request, response, ProblemType.WRONG_CREDENTIALS);
            default -> refuse(request, response, ProblemType.NOT_SIGNED_IN);
        }
    }

    private void refuseForNow(
            HttpServletRequest request, HttpServletResponse response, TooManyFailures many)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(many.retryAfter()));
        var problem =
                ProblemType.TOO_MANY_ATTEMPTS.problem(
                        "Try again in " + many.retryAfter() + " seconds.");
        problem.setProperty("retryAfter", many.retryAfter());
        problems.write(request, response, problem);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, ProblemType type)
            throws IOException {
        if (mayAskForBasic(request)) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Mistok\", charset=\"UTF-8\"");
        }
        var detail = "Sign in with POST /api/session, or send the credentials with HTTP Basic.";
        problems.write(request, response, type.problem(detail));
    }

    /** A browser would answer a challenge to a page's own call with a window of its own. */
    private static boolean mayAskForBasic(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return request.getHeader("X-Requested-With") == null
                && (mode == null || mode.equals("navigate"));
    }
}
