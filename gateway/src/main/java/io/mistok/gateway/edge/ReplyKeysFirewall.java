package io.mistok.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * Spring Security's strict firewall, except where a path ends in a key of the admin's choice: a
 * menu key or a scene may hold a slash, a percent sign or a semicolon, and arrives with it encoded.
 * There the path goes to reply-service as it is, which takes such a key for one segment.
 */
@Component
class ReplyKeysFirewall implements HttpFirewall {
    private static final Pattern KEYS =
            Pattern.compile("/api/channels/[A-Za-z0-9_-]{1,64}/replies/(keys|scans)/[^/]+");

    private final StrictHttpFirewall strict = new StrictHttpFirewall();
    private final StrictHttpFirewall forKeys = new StrictHttpFirewall();

    ReplyKeysFirewall() {
        forKeys.setAllowUrlEncodedSlash(true);
        forKeys.setAllowUrlEncodedDoubleSlash(true);
        forKeys.setAllowUrlEncodedPercent(true);
        forKeys.setAllowUrlEncodedPeriod(true);
        forKeys.setAllowBackSlash(true);
        forKeys.setAllowSemicolon(true);
    }

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        var keys = KEYS.matcher(request.getRequestURI()).matches();
        return (keys ? forKeys : strict).getFirewalledRequest(request);
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return strict.getFirewalledResponse(response);
    }
}
