package io.mistok.simulator.customerservice;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.api.ErrorCode;
import io.mistok.simulator.api.RefusedException;
import io.mistok.simulator.api.RequestJson;
import io.mistok.simulator.api.Status;
import io.mistok.simulator.call.ApiCall;
import io.mistok.simulator.follower.Entry;
import io.mistok.simulator.follower.EntryKind;
import io.mistok.simulator.follower.Follower;
import io.mistok.simulator.follower.Followers;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages that an account writes on its own, while a window is open. */
@RestController
class SendController {
    private final Followers followers;
    private final JsonMapper mapper;
    private final Clock clock;

    SendController(Followers followers, JsonMapper mapper, Clock clock) {
        this.followers = followers;
        this.mapper = mapper;
        this.clock = clock;
    }

    @PostMapping("/cgi-bin/message/custom/send")
    Status send(
            Account caller,
            RequestJson body,
            @RequestAttribute(name = ApiCall.ID, required = false) @Nullable String call) {
        var type = body.withoutEscapes().string("msgtype");
        var content = body.tree().path(type);
        Contents.check(type, content);
        var follower = reachable(caller, body.string("touser"));
        switch (follower.windows().take(clock.instant())) {
            case CLOSED -> throw new RefusedException(ErrorCode.WINDOW_CLOSED);
            case USED_UP -> throw new RefusedException(ErrorCode.MESSAGES_USED_UP);
            case ALLOWED ->
                    follower.conversation()
                            .add(
                                    Entry.of(
                                                    clock.instant(),
                                                    EntryKind.CUSTOMER_SERVICE_MESSAGE,
                                                    type,
                                                    shown(type, content))
                                            .broughtBy(call));
        }
        return Status.OK;
    }

    private Follower reachable(Account account, String openId) {
        var follower =
                followers
                        .find(account, openId)
                        .orElseThrow(() -> new RefusedException(ErrorCode.INVALID_OPENID));
        if (!follower.isFollowing()) {
            throw new RefusedException(ErrorCode.NOT_FOLLOWING);
        }
        if (follower.isRefusing()) {
            throw new RefusedException(ErrorCode.REFUSED_BY_FOLLOWER);
        }
        return follower;
    }

    /** Named as in a passive reply where there is one of that type, otherwise as it was sent. */
    private Map<String, Object> shown(String type, JsonNode content) {
        return switch (type) {
            case "text" -> Map.of("text", content.path("content").stringValue());
            case "image", "voice" -> Map.of("mediaId", content.path("media_id").stringValue());
            default -> mapper.convertValue(content, new TypeReference<Map<String, Object>>() {});
        };
    }
}
