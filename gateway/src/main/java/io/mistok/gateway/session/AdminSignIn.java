package io.mistok.gateway.session;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.gateway.limit.Caller;
import io.mistok.gateway.limit.SignInThrottle;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks user name and password, for the sign-in call and for Basic alike. */
@Component
class AdminSignIn implements AuthenticationProvider {
    private static final Logger log = LoggerFactory.getLogger(AdminSignIn.class);

    private final Credentials expected;
    private final SignInThrottle throttle;
    private final Counter throttled;
    private final Counter refused;

    AdminSignIn(AdminProperties admin, SignInThrottle throttle, MeterRegistry meters) {
        this.expected = Credentials.of(admin);
        this.throttle = throttle;
        this.throttled = failures(meters, "throttled");
        this.refused = failures(meters, "refused");
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var username = given.getName();
        var digest = expected.digest(username, Objects.toString(given.getCredentials(), ""));
        var caller = new Caller(addressOf(given), username, digest);
        var wait = throttle.attempt(caller);
        if (wait.isPresent()) {
            throttled.increment();
            throw new TooManyFailures(wait.get());
        }
        if (!expected.fit(digest)) {
            refused.increment();
            log.atInfo().addKeyValue("address", caller.network()).log("Sign-in refused");
            throw new BadCredentialsException("Wrong user name or password");
        }
        throttle.succeeded(caller);
        return UsernamePasswordAuthenticationToken.authenticated(username, null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String addressOf(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.toString(details.getRemoteAddress(), "unknown")
                : "unknown";
    }

    private static Counter failures(MeterRegistry meters, String outcome) {
        return meters.counter("mistok.sign-in.failures", "outcome", outcome);
    }
}
