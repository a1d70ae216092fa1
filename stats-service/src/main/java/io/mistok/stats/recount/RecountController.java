package io.mistok.stats.recount;

import io.mistok.stats.channel.Channels;
import io.mistok.stats.query.ChannelNotFoundException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Holds the counts of a channel against the log. */
@RestController
@RequestMapping("/api/channels/{channelId}/stats/recount")
class RecountController {
    private final Channels channels;
    private final Recount recount;

    RecountController(Channels channels, Recount recount) {
        this.channels = channels;
        this.recount = recount;
    }

    @PostMapping
    RecountResult run(
            @PathVariable String channelId, @RequestParam(defaultValue = "false") boolean apply) {
        if (channels.find(channelId).isEmpty()) {
            throw new ChannelNotFoundException();
        }
        return recount.run(channelId, apply);
    }
}
