package io.mistok.backing;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;

class StoredKeysTest {
    private static final ObjectDataType LIBRARYS = new ObjectDataType();

    private final StoredKeys keys = new StoredKeys();

    @Test
    void orderIsTheLibrarysOwn() {
        var texts = new ArrayList<Object>(List.of("", "a", "b", "aa", "é", "日本", "a\0b", 1.0, 2.0));
        texts.add("x".repeat(127));
        texts.add("x".repeat(128));
        texts.add("y".repeat(300));
        var random = new Random(7);
        for (var at = 0; at < 100; at++) {
            texts.add("o%d|%d".formatted(random.nextInt(3), random.nextInt(100_000)));
        }
        Collections.shuffle(texts, random);
        for (var one : texts) {
            for (var other : texts) {
                var a = new KeyValue(one);
                var b = new KeyValue(other);
                assertThat(Integer.signum(keys.compare(a, b)))
                        .as("%s and %s", one, other)
                        .isEqualTo(Integer.signum(LIBRARYS.compare(a, b)));
            }
        }
    }

    @Test
    void everyKeyIsReadAsItWasWritten() {
        for (var key :
                List.of(
                        new KeyValue("channel|openId"),
                        new KeyValue(""),
                        new KeyValue("日本"),
                        new KeyValue("x".repeat(200)),
                        new KeyValue(3.0),
                        new KeyValue("a", "b"))) {
            var written = new WriteBuffer();
            keys.write(written, key);
            assertThat(keys.read(flipped(written))).isEqualTo(key);
        }
    }

    @Test
    void keyThatTheLibraryWroteIsRead() {
        var key = new KeyValue("channel|openId");
        var written = new WriteBuffer();
        LIBRARYS.write(written, key);
        assertThat(keys.read(flipped(written))).isEqualTo(key);
    }

    private static ByteBuffer flipped(WriteBuffer written) {
        return written.getBuffer().flip();
    }
}
