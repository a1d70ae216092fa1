package io.mistok.ingest.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.ingest.answer.Answer;
import io.mistok.ingest.answer.PassiveReply;
import io.mistok.ingest.envelope.Seal;
import io.mistok.ingest.event.Origin;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What the platform takes for an answer: {@code success} or a reply, as text or XML, never else.
 */
final class CallbackResponses {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);
    private static final MediaType XML = new MediaType(MediaType.TEXT_XML, UTF_8);
    private static final String ACKNOWLEDGED = "success";

    private final Clock clock;

    CallbackResponses(Clock clock) {
        this.clock = clock;
    }

    ResponseEntity<byte[]> of(Answer answer, Origin origin, @Nullable Seal seal) {
        return switch (answer) {
            case Answer.Reply(var content) ->
                    PassiveReply.to(origin, content, clock.instant())
                            .map(reply -> response(HttpStatus.OK, XML, sealed(reply, seal)))
                            .orElseGet(CallbackResponses::acknowledged);
            case Answer.Acknowledged _, Answer.GaveUp _, Answer.SetAside _ -> acknowledged();
            case Answer.NotStored _ -> refused(Refusal.NOT_STORED);
        };
    }

    /** Exactly the echo, not a byte more. */
    static ResponseEntity<byte[]> echo(byte[] echo) {
        return response(HttpStatus.OK, TEXT, echo);
    }

    /** What is refused because of us is not worth keeping the connection for. */
    static ResponseEntity<byte[]> refused(Refusal refusal) {
        var response =
                ResponseEntity.status(refusal.status())
                        .contentType(TEXT)
                        .header("X-Content-Type-Options", "nosniff");
        if (refusal.status().is5xxServerError()) {
            response.header(HttpHeaders.CONNECTION, "close");
        }
        return response.body(refusal.body().getBytes(UTF_8));
    }

    static ResponseEntity<byte[]> status(HttpStatus status) {
        return response(status, TEXT, status.getReasonPhrase().getBytes(UTF_8));
    }

    private static ResponseEntity<byte[]> acknowledged() {
        return response(HttpStatus.OK, TEXT, ACKNOWLEDGED.getBytes(UTF_8));
    }

    private byte[] sealed(String reply, @Nullable Seal seal) {
        return (seal == null ? reply : seal.around(reply, clock.instant())).getBytes(UTF_8);
    }

    private static ResponseEntity<byte[]> response(HttpStatus status, MediaType type, byte[] body) {
        return ResponseEntity.status(status)
                .contentType(type)
                .header("X-Content-Type-Options", "nosniff")
                .body(body);
    }
}
