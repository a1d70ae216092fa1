package io.mistok.bench.drive;

import java.util.List;
import java.util.Optional;

/**
 * Requests made beforehand: signed, sealed and ready for the socket.
 *
 * @param first number of its first callback among all of the channel
 * @param requests whole HTTP requests, in the order in which they are to be sent
 * @param check looks at answers
 */
public record Batch(int first, List<byte[]> requests, Check check) {

    /** How many there are. */
    public int size() {
        return requests.size();
    }

    /** What an answer must be. */
    public interface Check {
        /** Whether a body of this length can be right; asked for every answer, so it is cheap. */
        boolean fits(int bodyLength);

        /** What is wrong with an answer with status 200, or nothing; asked for a sample. */
        Optional<String> faultOf(int request, String body);
    }
}
