package io.mistok.reply.replay;

import io.mistok.reply.channel.Channels;
import io.mistok.reply.input.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a channel's dead letters, and answers those that can be answered by now. */
@Tag(name = "Dead letters", description = "Records that could not be read when they came")
@RestController
@RequestMapping("/api/channels/{channelId}/replies/dead-letters")
class ReplayController {
    private final Channels channels;
    private final DeadLetterReplay replay;

    ReplayController(Channels channels, DeadLetterReplay replay) {
        this.channels = channels;
        this.replay = replay;
    }

    @GetMapping
    @Operation(summary = "What would become of each dead letter of a channel")
    ReplayResult list(
            @PathVariable String channelId,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        return run(channelId, new Choice(reason, from, to), false);
    }

    @PostMapping
    @Operation(summary = "Answer the dead letters that can be answered, each once")
    ReplayResult replay(
            @PathVariable String channelId,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        return run(channelId, new Choice(reason, from, to), true);
    }

    @ExceptionHandler
    ProblemDetail handle(KafkaException failure) {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "log-unavailable",
                "Log unavailable",
                "Kafka is unavailable, so dead letters cannot be read");
    }

    private ReplayResult run(String channelId, Choice choice, boolean apply) {
        channels.require(channelId);
        return replay.run(channelId, choice, apply);
    }
}
