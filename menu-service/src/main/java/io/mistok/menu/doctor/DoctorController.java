package io.mistok.menu.doctor;

import io.mistok.menu.channel.ConnectedChannels;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Channel doctor", description = "What works between us and WeChat")
class DoctorController {

    private final ConnectedChannels channels;
    private final WeChatChecks wechat;
    private final CallbackChecks callbacks;

    DoctorController(ConnectedChannels channels, WeChatChecks wechat, CallbackChecks callbacks) {
        this.channels = channels;
        this.wechat = wechat;
        this.callbacks = callbacks;
    }

    @PostMapping("/api/channels/{channelId}/check")
    @Operation(
            summary = "Look at a channel from all sides",
            description = "Every check reports; what is not ok has a fix in words.")
    Report check(@PathVariable String channelId) {
        var connection = channels.connection(channelId);
        return new Report(
                Stream.of(wechat.run(channelId), callbacks.run(channelId, connection))
                        .flatMap(List::stream)
                        .toList());
    }
}
