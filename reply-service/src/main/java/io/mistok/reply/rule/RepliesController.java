package io.mistok.reply.rule;

import io.mistok.reply.calendar.OffHours;
import io.mistok.reply.content.Content;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * The reply rules of a channel. Every answer has the revision as its {@code ETag}; a change with
 * {@code If-Match} is refused when somebody else was faster.
 */
@Tag(name = "Rules", description = "When this, answer that")
@RestController
@RequestMapping("/api/channels/{channelId}/replies")
class RepliesController {
    /** Secrets were sealed again; the revision is that of the rules which have them. */
    record Resealed(String channelId, long revision) {}

    private final Replies replies;
    private final RuleReader reader;

    RepliesController(Replies replies, RuleReader reader) {
        this.replies = replies;
        this.reader = reader;
    }

    @GetMapping
    @Operation(summary = "All rules of a channel")
    ResponseEntity<Rules> read(@PathVariable String channelId) {
        RuleSet found = replies.of(channelId);
        return ResponseEntity.ok().eTag(String.valueOf(found.revision())).body(found.rules());
    }

    @PutMapping("/keys/{key}")
    @Operation(summary = "Answer taps on the button with that key")
    ResponseEntity<Content> putKey(
            @PathVariable String channelId,
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody @Schema(implementation = Content.class) JsonNode body) {
        String name = Replies.checkedName("key", key);
        Content content = reader.contentForEvent(body);
        return change(channelId, match, it -> it.withKey(name, content), it -> it.keys().get(name));
    }

    @DeleteMapping("/keys/{key}")
    @Operation(summary = "Answer them no more")
    ResponseEntity<Void> deleteKey(
            @PathVariable String channelId,
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
        return remove(channelId, match, it -> it.withKey(key, null));
    }

    @PutMapping("/default")
    @Operation(summary = "Answer what no other rule does")
    ResponseEntity<Content> putDefault(
            @PathVariable String channelId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody @Schema(implementation = Content.class) JsonNode body) {
        Content content = reader.content(body);
        return change(channelId, match, it -> it.withDefault(content), Rules::defaultReply);
    }

    @DeleteMapping("/default")
    @Operation(summary = "Answer it no more")
    ResponseEntity<Void> deleteDefault(
            @PathVariable String channelId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
        return remove(channelId, match, it -> it.withDefault(null));
    }

    @PutMapping("/subscribe")
    @Operation(summary = "Answer somebody who begins to follow")
    ResponseEntity<Content> putSubscribe(
            @PathVariable String channelId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody @Schema(implementation = Content.class) JsonNode body) {
        Content content = reader.contentForEvent(body);
        return change(channelId, match, it -> it.withSubscribe(content), Rules::subscribe);
    }

    @DeleteMapping("/subscribe")
    @Operation(summary = "Answer them no more")
    ResponseEntity<Void> deleteSubscribe(
            @PathVariable String channelId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
        return remove(channelId, match, it -> it.withSubscribe(null));
    }

    @PutMapping("/scans/{scene}")
    @Operation(summary = "Answer scans of the code with that scene")
    ResponseEntity<Content> putScan(
            @PathVariable String channelId,
            @PathVariable String scene,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody @Schema(implementation = Content.class) JsonNode body) {
        String name = Replies.checkedName("scene", scene);
        Content content = reader.contentForEvent(body);
        return change(
                channelId, match, it -> it.withScan(name, content), it -> it.scans().get(name));
    }

    @DeleteMapping("/scans/{scene}")
    @Operation(summary = "Answer them no more")
    ResponseEntity<Void> deleteScan(
            @PathVariable String channelId,
            @PathVariable String scene,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
        return remove(channelId, match, it -> it.withScan(scene, null));
    }

    @PutMapping("/keywords")
    @Operation(summary = "Replace the keyword rules; the first that matches answers")
    ResponseEntity<List<Keyword>> putKeywords(
            @PathVariable String channelId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody @Schema(implementation = Keyword[].class) JsonNode body) {
        List<Keyword> keywords = reader.keywords(body);
        return change(channelId, match, it -> it.withKeywords(keywords), Rules::keywords);
    }

    @PutMapping("/off-hours")
    @Operation(summary = "Answer messages outside of business hours")
    ResponseEntity<OffHours> putOffHours(
            @PathVariable String channelId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody @Schema(implementation = OffHours.class) JsonNode body) {
        OffHours offHours = reader.offHours(body);
        return change(channelId, match, it -> it.withOffHours(offHours), Rules::offHours);
    }

    @DeleteMapping("/off-hours")
    @Operation(summary = "Answer them no more")
    ResponseEntity<Void> deleteOffHours(
            @PathVariable String channelId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
        return remove(channelId, match, it -> it.withOffHours(null));
    }

    @PostMapping("/reseal")
    @Operation(
            summary = "Seal the secrets in the rules again",
            description =
                    "With the primary key of the keyset: after a rotation, before the older key"
                            + " goes. The secrets stay as they are.")
    Resealed reseal(@PathVariable String channelId) {
        return new Resealed(channelId, replies.sealAgain(channelId).revision());
    }

    private <T> ResponseEntity<T> change(
            String channelId,
            @Nullable String match,
            UnaryOperator<Rules> change,
            Function<Rules, @Nullable T> stored) {
        RuleSet changed = replies.change(channelId, revision(match), change);
        return ResponseEntity.ok()
                .eTag(String.valueOf(changed.revision()))
                .body(Objects.requireNonNull(stored.apply(changed.rules())));
    }

    private ResponseEntity<Void> remove(
            String channelId, @Nullable String match, UnaryOperator<Rules> change) {
        RuleSet changed = replies.change(channelId, revision(match), change);
        return ResponseEntity.noContent().eTag(String.valueOf(changed.revision())).build();
    }

    /** A tag that was never ours matches no revision. */
    private static OptionalLong revision(@Nullable String match) {
        if (match == null || match.equals("*")) {
            return OptionalLong.empty();
        }
        String tag = match.replaceFirst("^W/", "").replace("\"", "");
        return OptionalLong.of(tag.matches("\\d{1,18}") ? Long.parseLong(tag) : -1);
    }
}
