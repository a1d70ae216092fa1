package io.mistok.backing;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * How keys of an index lie in the file. The library leaves that to Java's serialization, also to
 * compare two of them: most of what a search took. A key that is one short plain text, as every id
 * of ours is, lies here as that text, in the same order; all others as they always did. Files of
 * before are read.
 */
final class StoredKeys extends BasicDataType<KeyValue> {
    /** Begins what is written here; {@link ObjectDataType} begins nothing with it. */
    private static final byte TEXT = (byte) 0xF7;

    /** In the serialized form the length comes first, and one byte of it decides below this. */
    private static final int LONGEST = 127;

    private static final int OBJECT = 80;

    private final ObjectDataType serialized = new ObjectDataType();

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }

    @Override
    public int compare(KeyValue one, KeyValue other) {
        return one.get(0) instanceof String a
                        && isPlain(one)
                        && other.get(0) instanceof String b
                        && isPlain(other)
                ? compare(a, b)
                : serialized.compare(one, other);
    }

    /** As their serialized forms compare. */
    private static int compare(String one, String other) {
        var lengths = Integer.compare(one.length(), other.length());
        return lengths == 0 ? one.compareTo(other) : lengths;
    }

    @Override
    public int getMemory(KeyValue key) {
        return isPlain(key) ? OBJECT + key.get(0).toString().length() : serialized.getMemory(key);
    }

    @Override
    public void write(WriteBuffer target, KeyValue key) {
        if (isPlain(key)) {
            var text = key.get(0).toString();
            target.put(TEXT).putVarInt(text.length()).putStringData(text, text.length());
        } else {
            serialized.write(target, key);
        }
    }

    @Override
    public KeyValue read(ByteBuffer source) {
        if (source.get(source.position()) != TEXT) {
            return (KeyValue) serialized.read(source);
        }
        source.get();
        return new KeyValue(DataUtils.readString(source));
    }

    private static boolean isPlain(KeyValue key) {
        return key.size() == 1
                && key.get(0) instanceof String text
                && text.length() <= LONGEST
                && text.chars().allMatch(character -> character > 0 && character < 0x80);
    }
}
