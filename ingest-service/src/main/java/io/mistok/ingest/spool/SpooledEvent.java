package io.mistok.ingest.spool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as it will be published, and what has to follow it.
 *
 * @param key of its record: events of one key stay in order
 * @param attemptId the exchange that brought it, answered with {@code success}
 * @param receivedAt when that exchange began
 * @param headers of its record
 * @param event its value, JSON
 * @param gaveUp value of the record that hands the reply to the late way; null when none is
 *     possible
 */
@SuppressWarnings("ArrayRecordComponent") // written as they are, never compared
public record SpooledEvent(
        String eventId,
        String key,
        String attemptId,
        Instant receivedAt,
        Map<String, String> headers,
        byte[] event,
        byte @Nullable [] gaveUp) {

    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream(256 + event.length);
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(eventId);
            out.writeUTF(key);
            out.writeUTF(attemptId);
            out.writeLong(receivedAt.toEpochMilli());
            out.writeInt(headers.size());
            for (var header : headers.entrySet()) {
                out.writeUTF(header.getKey());
                out.writeUTF(header.getValue());
            }
            write(event, out);
            write(gaveUp == null ? new byte[0] : gaveUp, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What {@link #toBytes} wrote. */
    static SpooledEvent of(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var eventId = in.readUTF();
            var key = in.readUTF();
            var attemptId = in.readUTF();
            var receivedAt = Instant.ofEpochMilli(in.readLong());
            var headers = new LinkedHashMap<String, String>();
            for (var left = in.readInt(); left > 0; left--) {
                headers.put(in.readUTF(), in.readUTF());
            }
            var event = in.readNBytes(in.readInt());
            var gaveUp = in.readNBytes(in.readInt());
            return new SpooledEvent(
                    eventId,
                    key,
                    attemptId,
                    receivedAt,
                    headers,
                    event,
                    gaveUp.length == 0 ? null : gaveUp);
        } catch (IOException notOurs) {
            throw new UncheckedIOException("A record of the spool is not an event", notOurs);
        }
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
