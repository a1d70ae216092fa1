package io.mistok.backing;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * How documents lie in the file: as they came, in BSON. The library leaves it to Java's
 * serialization, which takes several times the room and the time. Files of before are read.
 */
final class StoredDocuments extends BasicDataType<Document> {
    /** Begins what is written here; {@link ObjectDataType} begins nothing with it. */
    private static final byte BSON = (byte) 0xF8;

    /** A document in memory takes about so many times its bytes. */
    private static final int MEMORY = 4;

    private final ObjectDataType serialized = new ObjectDataType();

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

    @Override
    public int getMemory(Document document) {
        return MEMORY * encoded(document).readableBytes();
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        target.put(BSON).put(encoded(document).nioBuffer());
    }

    @Override
    public Document read(ByteBuffer source) {
        if (source.get(source.position()) != BSON) {
            return (Document) serialized.read(source);
        }
        source.get();
        var bytes = Unpooled.wrappedBuffer(source);
        var document = BsonDecoder.decodeBson(bytes);
        source.position(source.position() + bytes.readerIndex());
        return document;
    }

    private static ByteBuf encoded(Document document) {
        var bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        return bytes;
    }
}
