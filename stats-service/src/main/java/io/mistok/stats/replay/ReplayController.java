package io.mistok.stats.replay;

import io.mistok.stats.channel.Channels;
import io.mistok.stats.query.ChannelNotFoundException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a channel's dead letters, and counts those that can be counted by now. */
@RestController
@RequestMapping("/api/channels/{channelId}/stats/dead-letters")
class ReplayController {
    private final Channels channels;
    private final DeadLetterReplay replay;

    ReplayController(Channels channels, DeadLetterReplay replay) {
        this.channels = channels;
        this.replay = replay;
    }

    @GetMapping
    ReplayResult list(
            @PathVariable String channelId,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        return run(channelId, new Choice(reason, from, to), false);
    }

    @PostMapping
    ReplayResult replay(
            @PathVariable String channelId,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        return run(channelId, new Choice(reason, from, to), true);
    }

    private ReplayResult run(String channelId, Choice choice, boolean apply) {
        if (channels.find(channelId).isEmpty()) {
            throw new ChannelNotFoundException();
        }
        return replay.run(channelId, choice, apply);
    }
}
