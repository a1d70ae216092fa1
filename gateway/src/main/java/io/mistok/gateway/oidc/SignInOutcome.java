package io.mistok.gateway.oidc;

import io.mistok.gateway.problem.ProblemType;
import io.mistok.gateway.problem.ProblemWriter;
import io.mistok.gateway.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** What follows from the provider's word. */
class SignInOutcome {
    private static final Logger log = LoggerFactory.getLogger(SignInOutcome.class);
    private static final String ADMIN_PAGES = "/";

    private final AllowedPeople allowed;
    private final SessionCookie cookie;
    private final ProblemWriter problems;

    SignInOutcome(AllowedPeople allowed, SessionCookie cookie, ProblemWriter problems) {
        this.allowed = allowed;
        this.cookie = cookie;
        this.problems = problems;
    }

    void known(HttpServletRequest request, HttpServletResponse response, Authentication result)
            throws IOException {
        if (result.getPrincipal() instanceof OAuth2User person && allowed.allow(person)) {
            cookie.begin(AllowedPeople.nameOf(person), request, response);
            response.sendRedirect(ADMIN_PAGES);
            return;
        }
        log.atInfo().log("Sign-in of a person refused who is not allowed here");
        var detail = "The identity provider knows you, but you are not an admin of this Mistok.";
        problems.write(request, response, ProblemType.NOT_ALLOWED.problem(detail));
    }

    void unknown(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        log.atInfo()
                .addKeyValue("reason", failure.getMessage())
                .log("Sign-in through the provider failed");
        var detail =
                "The identity provider did not let you in, or the sign-in took too long. Start again.";
        problems.write(request, response, ProblemType.NOT_SIGNED_IN.problem(detail));
    }
}
