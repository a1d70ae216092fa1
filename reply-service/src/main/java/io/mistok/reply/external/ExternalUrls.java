package io.mistok.reply.external;

import io.mistok.reply.content.ExternalAddresses;
import io.mistok.reply.content.Limits;
import io.mistok.reply.input.Input;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What an endpoint's address may look like. Names are not resolved here: what they lead to is
 * checked at every call.
 */
@Component
class ExternalUrls implements ExternalAddresses {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** The system's resolver reads such a last label as a number: 127.1, 0x7f000001, 2130706433. */
    private static final Pattern ENDS_IN_NUMBER =
            Pattern.compile("(.*\\.)?(\\d+|0[xX][0-9a-fA-F]*)\\.?");

    private static final Pattern DOTTED_QUAD =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.|$)){4}");

    private final Set<String> allowedHosts;

    ExternalUrls(ExternalProperties properties) {
        this.allowedHosts = properties.allowedHosts();
    }

    @Override
    public String read(Input input) {
        String url = input.asText(Limits.URL);
        if (!url.isEmpty()) {
            mistake(url).ifPresent(input::refuse);
        }
        return url;
    }

    Optional<String> mistake(String url) {
        try {
            return mistake(new URI(url));
        } catch (URISyntaxException _) {
            return Optional.of("is not an address");
        }
    }

    private Optional<String> mistake(URI uri) {
        String host = uri.getHost();
        if (!SCHEMES.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))) {
            return Optional.of("must begin with http:// or https://");
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of("must not hold a user name or password");
        }
        if (host == null || uri.getPort() == 0 || uri.getPort() > 65535) {
            return Optional.of("must name a host, and a port between 1 and 65535 if any");
        }
        return isClosed(withoutBrackets(host))
                ? Optional.of(
                        "leads into a private network; an operator can allow it with"
                                + " mistok.external.allowed-hosts")
                : Optional.empty();
    }

    private boolean isClosed(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (allowedHosts.contains(name)) {
            return false;
        }
        return isLiteral(name)
                ? !isPublic(name)
                : ENDS_IN_NUMBER.matcher(name).matches() || isLocalName(name);
    }

    private static boolean isLocalName(String name) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return bare.equals("localhost") || bare.endsWith(".localhost");
    }

    private static boolean isLiteral(String host) {
        return host.contains(":") || DOTTED_QUAD.matcher(host).matches();
    }

    private static boolean isPublic(String literal) {
        try {
            return AddressGuard.isPublic(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException _) {
            return false; // an address of one interface of ours, or of nobody
        }
    }

    private static String withoutBrackets(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
