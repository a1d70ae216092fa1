package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.random.RandomGenerator;

/** Spoils bytes: a few blind changes, and what programs are known to stumble over. */
final class Mutator {
    private static final List<String> WORDS =
            List.of(
                    "<!DOCTYPE xml>",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "]]>",
                    "<?xml version=\"1.1\" encoding=\"UTF-16\"?>",
                    "&amp;",
                    "&#0;",
                    "&#x1F600;",
                    "&nope;",
                    "</xml>",
                    "<xml>",
                    "<a:b xmlns:a=\"urn:a\"/>",
                    "\u0000",
                    "\u202e",
                    "\ufffe",
                    "\uFEFF",
                    "😀",
                    "%00",
                    "%zz",
                    "%2e%2e%2f",
                    "+",
                    "&&",
                    "==",
                    "\r\n",
                    "\"",
                    "\\",
                    "\\ud800",
                    "{",
                    "}]",
                    "null",
                    "true",
                    "[[[[[[[[",
                    "-1",
                    "0",
                    "1e999",
                    "2147483648",
                    "9223372036854775808",
                    "99999999999999999999999999",
                    "NaN",
                    "' OR 1=1 --",
                    "${jndi:ldap://127.0.0.1/x}",
                    "#{7*7}",
                    "../../etc/passwd",
                    "A".repeat(3000));

    private final RandomGenerator random;

    Mutator(RandomGenerator random) {
        this.random = random;
    }

    byte[] spoil(byte[] bytes) {
        var spoilt = bytes;
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    String spoil(String text) {
        return new String(spoil(text.getBytes(UTF_8)), UTF_8);
    }

    private byte[] once(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(24));
        return switch (random.nextInt(8)) {
            case 0, 1 -> flipped(bytes);
            case 2 -> joined(bytes, from, new byte[0], to);
            case 3 -> joined(bytes, from, noise(), to);
            case 4 -> joined(bytes, from, noise(), from);
            case 5 -> joined(bytes, to, bytes, from);
            case 6 -> joined(bytes, from, new byte[0], bytes.length);
            default -> joined(bytes, from, word(), random.nextBoolean() ? from : to);
        };
    }

    private byte[] flipped(byte[] bytes) {
        var flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] noise() {
        var noise = new byte[1 + random.nextInt(8)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(UTF_8);
    }

    /** The bytes before one place, something else, and the bytes from another place on. */
    private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
        var joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, until);
        joined.writeBytes(between.length > 20_000 ? new byte[0] : between);
        joined.write(bytes, from, bytes.length - from);
        return joined.toByteArray();
    }
}
