package io.mistok.ingest.callback;

import io.mistok.ingest.outbox.Attempt;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** The bytes of a body, whatever it says it is; never more than the limit, and not for ever. */
final class CallbackBody {
    private static final int CHUNK = 8192;

    private final int limit;
    private final Duration patience;

    CallbackBody(int limit, Duration patience) {
        this.limit = limit;
        this.patience = patience;
    }

    /** How many bytes may come, and be kept until the callback is answered. */
    int atMost(HttpServletRequest request) {
        var announced = request.getContentLengthLong();
        return announced < 0 ? limit : (int) Math.min(announced, limit);
    }

    byte[] read(HttpServletRequest request, Attempt attempt) throws RefusedException {
        var announced = request.getContentLengthLong();
        if (announced > limit) {
            throw new RefusedException(Refusal.BODY_TOO_LARGE);
        }
        // A callback has some 400 bytes; and who only announces a large body gets no large room.
        var room = announced < 0 ? CHUNK : (int) Math.min(CHUNK, announced + 1);
        try {
            return read(request.getInputStream(), room, attempt);
        } catch (SocketTimeoutException slow) {
            throw new RefusedException(Refusal.BODY_TOO_SLOW);
        } catch (IOException cut) {
            throw new RefusedException(Refusal.BODY_CUT_SHORT);
        }
    }

    private byte[] read(InputStream stream, int room, Attempt attempt)
            throws IOException, RefusedException {
        var body = new ByteArrayOutputStream(room);
        var chunk = new byte[room];
        for (int read; (read = stream.read(chunk, 0, left(body, room))) >= 0; ) {
            body.write(chunk, 0, read);
            if (body.size() > limit) {
                throw new RefusedException(Refusal.BODY_TOO_LARGE);
            }
            if (attempt.left(patience).isZero()) {
                throw new RefusedException(Refusal.BODY_TOO_SLOW);
            }
        }
        return body.toByteArray();
    }

    /** One byte past the limit is enough to know. */
    private int left(ByteArrayOutputStream body, int room) {
        return Math.min(room, limit + 1 - body.size());
    }
}
