package io.mistok.helm.network;

import java.util.Arrays;

/** IPv4 addresses with one beginning, as {@code 10.0.0.0/8}. */
record AddressBlock(long first, int bits) {
    static AddressBlock of(String cidr) {
        var parts = cidr.split("/", 2);
        return new AddressBlock(number(parts[0]), Integer.parseInt(parts[1]));
    }

    boolean holds(String address) {
        var shift = 32 - bits;
        return number(address) >> shift == first >> shift;
    }

    private static long number(String address) {
        return Arrays.stream(address.split("\\.", -1))
                .mapToLong(Long::parseLong)
                .reduce(0, (all, next) -> all << 8 | next);
    }
}
