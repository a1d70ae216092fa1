package io.mistok.ingest.callback;

import io.mistok.ingest.outbox.Attempt;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.DisconnectedClientHelper;

/** Where the platform calls us; it hangs up after 5 s and tries again, three times at most. */
@RestController
@RequestMapping("/callback/wechat/{channelId}")
class CallbackController {
    private static final Logger log = LoggerFactory.getLogger(CallbackController.class);

    private final InFlight inFlight;
    private final CallbackBody body;
    private final CallbackHandler handler;
    private final CallbackMetrics metrics;
    private final RefusalLog refusals;
    private final Clock clock;

    CallbackController(
            InFlight inFlight,
            CallbackBody body,
            CallbackHandler handler,
            CallbackMetrics metrics,
            RefusalLog refusals,
            Clock clock) {
        this.inFlight = inFlight;
        this.body = body;
        this.handler = handler;
        this.metrics = metrics;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> verify(@PathVariable String channelId, HttpServletRequest request) {
        var attempt = Attempt.starting(clock);
        try (var _ = inFlight.enter(0)) {
            var query = CallbackQuery.parse(request.getQueryString());
            return handler.verify(channelId, query, attempt);
        } catch (RefusedException refused) {
            return refuse(channelId, refused);
        }
    }

    @PostMapping
    ResponseEntity<byte[]> receive(@PathVariable String channelId, HttpServletRequest request) {
        var attempt = Attempt.starting(clock);
        try (var _ = inFlight.enter(body.atMost(request))) {
            var bytes = body.read(request, attempt);
            var query = CallbackQuery.parse(request.getQueryString());
            return handler.receive(channelId, query, bytes, attempt);
        } catch (RefusedException refused) {
            return refuse(channelId, refused);
        }
    }

    /** Any other method; answered here, so that it is answered in text. */
    @RequestMapping
    ResponseEntity<byte[]> other() {
        return CallbackResponses.status(HttpStatus.METHOD_NOT_ALLOWED);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<byte[]> fail(Exception defect) {
        if (DisconnectedClientHelper.isClientDisconnectedException(defect)) {
            // Nobody is left to answer; the platform sends it again.
            metrics.hungUp();
            return null;
        }
        log.atError().setCause(defect).log("Callback failed");
        return CallbackResponses.status(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private ResponseEntity<byte[]> refuse(String channelId, RefusedException refused) {
        metrics.refused(refused.refusal());
        refusals.refused(channelId, refused);
        return CallbackResponses.refused(refused.refusal());
    }
}
