package io.mistok.prove.nemesis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Loses the answers of some writes to MongoDB: the request goes through, is carried out, and then
 * the connection breaks.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/">Wire
 *     protocol</a>
 */
public final class MongoWrites implements AnswerLoss {
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");
    private static final int OP_MSG = 2013;
    private static final int COMMAND_AT = 16 + 4 + 1 + 4 + 1;

    private final BooleanSupplier chosen;
    private long leftOfMessage;
    private volatile boolean losing;

    /** Asks for each write whether its answer is to be lost. */
    public MongoWrites(BooleanSupplier chosen) {
        this.chosen = chosen;
    }

    @Override
    public boolean request(byte[] bytes, int count) {
        for (var at = 0; at < count; ) {
            if (leftOfMessage == 0) {
                if (count - at < COMMAND_AT) {
                    return true;
                }
                var header = ByteBuffer.wrap(bytes, at, count - at).order(ByteOrder.LITTLE_ENDIAN);
                leftOfMessage = header.getInt(at);
                if (isWrite(bytes, at, count, header.getInt(at + 12)) && chosen.getAsBoolean()) {
                    losing = true;
                }
            }
            var part = (int) Math.min(leftOfMessage, count - at);
            leftOfMessage -= part;
            at += part;
        }
        return true;
    }

    @Override
    public boolean answer(byte[] bytes, int count) {
        return !losing;
    }

    private static boolean isWrite(byte[] bytes, int at, int count, int opCode) {
        if (opCode != OP_MSG) {
            return false;
        }
        var begin = at + COMMAND_AT;
        var end = begin;
        while (end < count && bytes[end] != 0) {
            end++;
        }
        var command = new String(bytes, begin, end - begin, StandardCharsets.US_ASCII);
        return WRITES.contains(command);
    }
}
