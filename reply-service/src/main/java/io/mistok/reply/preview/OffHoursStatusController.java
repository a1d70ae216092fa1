package io.mistok.reply.preview;

import io.mistok.reply.calendar.OffHours;
import io.mistok.reply.calendar.OffHoursReader;
import io.mistok.reply.calendar.OffHoursStatus;
import io.mistok.reply.channel.Channels;
import io.mistok.reply.input.Input;
import io.mistok.reply.rule.Replies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Says whether a business is open, now or at another moment, and until when. */
@Tag(name = "Trying out", description = "What would be answered, without answering it")
@RestController
@RequestMapping("/api/channels/{channelId}/replies/off-hours/status")
class OffHoursStatusController {
    private final Channels channels;
    private final Replies replies;
    private final OffHoursReader calendars;
    private final Moments moments;

    OffHoursStatusController(
            Channels channels, Replies replies, OffHoursReader calendars, Moments moments) {
        this.channels = channels;
        this.replies = replies;
        this.calendars = calendars;
        this.moments = moments;
    }

    @GetMapping
    @Operation(summary = "Open or closed, and until when, by the saved calendar")
    OffHoursStatus saved(
            @PathVariable String channelId,
            @RequestParam(required = false) @Schema(format = "date-time") @Nullable String at) {
        var zone = channels.require(channelId).timeZone();
        var moment = moments.inAddress("at", at);
        var calendar = replies.of(channelId).rules().offHours();
        return calendar == null
                ? OffHoursStatus.withoutCalendar(zone)
                : calendar.status(moment, zone);
    }

    @PostMapping
    @Operation(summary = "The same by a calendar that is not saved yet")
    OffHoursStatus drawn(
            @PathVariable String channelId,
            @RequestParam(required = false) @Schema(format = "date-time") @Nullable String at,
            @RequestBody @Schema(implementation = OffHours.class) JsonNode body) {
        var zone = channels.require(channelId).timeZone();
        var moment = moments.inAddress("at", at);
        return Input.read(body, calendars::read).status(moment, zone);
    }
}
