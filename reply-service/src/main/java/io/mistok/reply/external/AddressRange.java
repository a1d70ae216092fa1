package io.mistok.reply.external;

import java.math.BigInteger;
import java.net.InetAddress;

/** A block of addresses, as in {@code 10.0.0.0/8}. */
record AddressRange(int bytes, BigInteger prefix, int shift) {
    static AddressRange of(String text) {
        int slash = text.indexOf('/');
        byte[] address = InetAddress.ofLiteral(text.substring(0, slash)).getAddress();
        int shift = address.length * 8 - Integer.parseInt(text.substring(slash + 1));
        return new AddressRange(
                address.length, new BigInteger(1, address).shiftRight(shift), shift);
    }

    boolean contains(InetAddress address) {
        byte[] other = address.getAddress();
        return other.length == bytes && new BigInteger(1, other).shiftRight(shift).equals(prefix);
    }
}
