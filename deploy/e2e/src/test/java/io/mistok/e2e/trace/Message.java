package io.mistok.e2e.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A message of Protocol Buffers: of its fields those that have a length or eight bytes, in order.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Encoding</a>
 */
record Message(List<Field> fields) {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Field(int number, byte[] value) {}

    static Message of(byte[] encoded) {
        var rest = ByteBuffer.wrap(encoded);
        var fields = new ArrayList<Field>();
        while (rest.hasRemaining()) {
            var tag = (int) number(rest);
            switch (tag & 7) {
                case 0 -> number(rest);
                case 1 -> fields.add(new Field(tag >>> 3, bytes(rest, Long.BYTES)));
                case 2 -> fields.add(new Field(tag >>> 3, value(rest)));
                case 5 -> rest.getInt();
                default -> throw new IllegalArgumentException("wire type " + (tag & 7));
            }
        }
        return new Message(fields);
    }

    List<Message> messages(int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .map(field -> of(field.value()))
                .toList();
    }

    Message message(int number) {
        return of(bytes(number));
    }

    String text(int number) {
        return new String(bytes(number), UTF_8);
    }

    /** Empty if there is no such field. */
    byte[] bytes(int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .map(Field::value)
                .findFirst()
                .orElse(new byte[0]);
    }

    /** A number of eight bytes. */
    long fixed(int number) {
        return ByteBuffer.wrap(bytes(number)).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    private static byte[] value(ByteBuffer rest) {
        return bytes(rest, (int) number(rest));
    }

    private static byte[] bytes(ByteBuffer rest, int length) {
        var value = new byte[length];
        rest.get(value);
        return value;
    }

    private static long number(ByteBuffer rest) {
        var number = 0L;
        for (var shift = 0; ; shift += 7) {
            var next = rest.get();
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
