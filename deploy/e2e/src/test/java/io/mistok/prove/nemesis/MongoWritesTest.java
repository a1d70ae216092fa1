package io.mistok.prove.nemesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MongoWritesTest {
    private final MongoWrites writes = new MongoWrites(() -> true);

    @Test
    void theAnswerOfAWriteIsLost() {
        var update = message("update", 100);
        assertThat(writes.request(update, update.length)).isTrue();
        assertThat(writes.answer(new byte[] {1}, 1)).isFalse();
    }

    @Test
    void theAnswerOfAQuestionIsNot() {
        var find = message("find", 100);
        writes.request(find, find.length);
        assertThat(writes.answer(new byte[] {1}, 1)).isTrue();
    }

    @Test
    void whatComesInPiecesIsOneMessage() {
        var find = message("find", 30_000);
        writes.request(find, 16_384);
        var update = message("update", 100);
        var rest = ByteBuffer.allocate(find.length - 16_384 + update.length);
        rest.put(find, 16_384, find.length - 16_384).put(update);
        writes.request(rest.array(), rest.capacity());
        assertThat(writes.answer(new byte[] {1}, 1)).isFalse();
    }

    private static byte[] message(String command, int length) {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(length).putInt(1).putInt(0).putInt(2013);
        bytes.putInt(0).put((byte) 0).putInt(length - 21).put((byte) 2);
        bytes.put(command.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        return bytes.array();
    }
}
