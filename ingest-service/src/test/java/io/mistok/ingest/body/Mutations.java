package io.mistok.ingest.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Random;

/** Bodies as broken connections and attackers make them of good ones. */
public final class Mutations {
    private static final String[] PIECES = {
        "<",
        ">",
        "&",
        "]]>",
        "<![CDATA[",
        "<!--",
        "-->",
        "<?a?>",
        "&#x0;",
        "&amp;",
        "</xml>",
        "<xml>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "&b;",
        " a=\"1\"",
        "\u0000",
        "\uD83D\uDE00",
        "99999999999999999999",
        "-1",
        "<Encrypt>",
        "<MsgType>event</MsgType>",
        "<Event>CLICK</Event>"
    };

    private Mutations() {}

    /** One to four changes: a byte, a piece put in, a stretch taken out or doubled. */
    public static byte[] of(byte[] body, Random random) {
        var mutated = body;
        for (var changes = 1 + random.nextInt(4); changes > 0 && mutated.length > 0; changes--) {
            var from = random.nextInt(mutated.length);
            var to = from + random.nextInt(Math.min(40, mutated.length - from) + 1);
            mutated =
                    switch (random.nextInt(4)) {
                        case 0 -> flipped(mutated, from, random);
                        case 1 -> join(mutated, from, piece(random), from);
                        case 2 -> join(mutated, from, new byte[0], to);
                        default -> join(mutated, to, Arrays.copyOfRange(mutated, from, to), to);
                    };
        }
        return mutated;
    }

    private static byte[] flipped(byte[] body, int at, Random random) {
        var flipped = body.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] piece(Random random) {
        return PIECES[random.nextInt(PIECES.length)].getBytes(UTF_8);
    }

    private static byte[] join(byte[] body, int until, byte[] middle, int from) {
        var joined = Arrays.copyOf(body, until + middle.length + body.length - from);
        System.arraycopy(middle, 0, joined, until, middle.length);
        System.arraycopy(body, from, joined, until + middle.length, body.length - from);
        return joined;
    }
}
