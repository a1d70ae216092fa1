package io.mistok.reply.external;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name once and hands out what it checked: the connection goes to these very addresses,
 * so a name that changes its mind in between gains nothing. One closed address among many refuses
 * the name as a whole.
 */
final class GuardedDns implements DnsResolver {
    /** The name leads, or may lead, into our own network. */
    static final class ClosedAddressException extends UnknownHostException {
        ClosedAddressException() {
            super("The address is not on the public internet");
        }
    }

    private final DnsResolver names;
    private final Set<String> allowedHosts;

    GuardedDns(DnsResolver names, Set<String> allowedHosts) {
        this.names = names;
        this.allowedHosts = allowedHosts;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (isAllowed(host) || Stream.of(addresses).allMatch(AddressGuard::isPublic)) {
            return addresses;
        }
        throw new ClosedAddressException();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private boolean isAllowed(String host) {
        return allowedHosts.contains(host.toLowerCase(Locale.ROOT));
    }
}
