package io.mistok.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who tries to sign in.
 *
 * @param network client address; of an IPv6 address the first 64 bits, since a caller owns the rest
 * @param username as given, cut to a sensible length
 * @param credentials digest of user name and password under a key that changes with every start
 */
public record Caller(String network, String username, String credentials) {
    private static final int LONGEST_NAME = 128;
    private static final int NETWORK_BYTES = 8;

    public Caller {
        network = networkOf(network);
        username = username.substring(0, Math.min(username.length(), LONGEST_NAME));
    }

    private static String networkOf(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
