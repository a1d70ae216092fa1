package io.mistok.menu.channel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/channels")
@Tag(name = "Channels", description = "The connected Official Accounts")
class ChannelController {

    private final ChannelRegistry registry;
    private final ChannelViews views;

    ChannelController(ChannelRegistry registry, ChannelViews views) {
        this.registry = registry;
        this.views = views;
    }

    @PostMapping
    @Operation(
            summary = "Connect an account",
            description =
                    "Token and EncodingAESKey are generated when absent. Enter callbackUrl, token"
                            + " and encodingAesKey of the answer in WeChat's console.")
    ResponseEntity<ChannelView> connect(@RequestBody ChannelRequest request) {
        var channel = views.of(registry.connect(request));
        return ResponseEntity.created(URI.create("/api/channels/" + channel.id())).body(channel);
    }

    @GetMapping
    @Operation(
            summary = "All channels, oldest first",
            description =
                    "Token and encodingAesKey are null when the key that sealed them is no longer"
                            + " in the keyset.")
    List<ChannelView> all() {
        return registry.all().stream().map(views::listed).toList();
    }

    @GetMapping("/{channelId}")
    @Operation(summary = "One channel")
    ChannelView get(@PathVariable String channelId) {
        return views.of(registry.get(channelId));
    }

    @PatchMapping("/{channelId}")
    @Operation(
            summary = "Change the given settings",
            description =
                    "A changed token or EncodingAESKey leaves the one before it valid for a while,"
                            + " so that no callback is lost.")
    ChannelView change(@PathVariable String channelId, @RequestBody ChannelRequest request) {
        return views.of(registry.change(channelId, request));
    }

    @PostMapping("/{channelId}/reseal")
    @Operation(
            summary = "Seal its secrets again",
            description =
                    "With the primary key of the keyset: after a rotation, before the older key"
                            + " goes. The secrets stay as they are.")
    Resealed reseal(@PathVariable String channelId) {
        return new Resealed(channelId, registry.sealAgain(channelId).revision());
    }

    @DeleteMapping("/{channelId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Remove a channel",
            description = "Its menu stays as it is at WeChat; callbacks are no longer accepted.")
    void remove(@PathVariable String channelId) {
        registry.remove(channelId);
    }

    /**
     * Secrets were sealed again.
     *
     * @param version of the record on the topic that has them
     */
    record Resealed(String channelId, long version) {}
}
