package io.mistok.reply.external;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others: our own machine and network, the cloud's
 * metadata services, multicast, documentation, and the tunnels that lead back to any of them.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IANA, IPv6</a>
 */
final class AddressGuard {
    private static final List<AddressRange> CLOSED_IPV4 =
            ranges(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "168.63.129.16/32", // Azure's host, a public address that answers from inside
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4");

    /** Everything IPv6 outside of this is local, mapped, translated, multicast or nobody's. */
    private static final AddressRange GLOBAL_IPV6 = AddressRange.of("2000::/3");

    private static final List<AddressRange> CLOSED_IPV6 =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private AddressGuard() {}

    static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? CLOSED_IPV4.stream().noneMatch(it -> it.contains(address))
                : GLOBAL_IPV6.contains(address)
                        && CLOSED_IPV6.stream().noneMatch(it -> it.contains(address));
    }

    private static List<AddressRange> ranges(String... ranges) {
        return Stream.of(ranges).map(AddressRange::of).toList();
    }
}
