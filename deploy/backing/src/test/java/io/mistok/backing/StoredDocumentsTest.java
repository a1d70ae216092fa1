package io.mistok.backing;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;

class StoredDocumentsTest {
    private static final Document BUCKET =
            new Document("_id", "channel|2026-11-26")
                    .append("total", 3L)
                    .append("number", 7)
                    .append("part", 0.5)
                    .append("at", Instant.parse("2026-11-26T08:00:00Z"))
                    .append("users", new BinData(new byte[] {1, 2, 3}))
                    .append("parts", List.of(new Document("name", "日本"), new Document()));

    private final StoredDocuments documents = new StoredDocuments();

    @Test
    void documentIsReadAsItWasWrittenAndNoByteMore() {
        var written = new WriteBuffer();
        documents.write(written, BUCKET);
        documents.write(written, new Document("_id", "next"));
        var source = flipped(written);
        assertThat(documents.read(source)).isEqualTo(BUCKET);
        assertThat(documents.read(source)).isEqualTo(new Document("_id", "next"));
        assertThat(source.remaining()).isZero();
    }

    @Test
    void documentThatTheLibraryWroteIsRead() {
        var written = new WriteBuffer();
        new ObjectDataType().write(written, BUCKET);
        assertThat(documents.read(flipped(written))).isEqualTo(BUCKET);
    }

    private static ByteBuffer flipped(WriteBuffer written) {
        return written.getBuffer().flip();
    }
}
