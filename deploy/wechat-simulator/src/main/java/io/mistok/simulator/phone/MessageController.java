package io.mistok.simulator.phone;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.callback.Callback;
import io.mistok.simulator.follower.Followers;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a follower writes, speaks and shows. */
@RestController
@RequestMapping("/simulator/api/accounts/{appId}/followers/{openId}")
class MessageController {
    private final Accounts accounts;
    private final Followers followers;
    private final MessageFactory messages;
    private final Phone phone;

    MessageController(
            Accounts accounts, Followers followers, MessageFactory messages, Phone phone) {
        this.accounts = accounts;
        this.followers = followers;
        this.messages = messages;
        this.phone = phone;
    }

    @PostMapping("/text")
    ExchangeView text(
            @PathVariable String appId,
            @PathVariable String openId,
            @Valid @RequestBody Messages.Text message) {
        return send(appId, openId, account -> messages.text(account, openId, message));
    }

    @PostMapping("/image")
    ExchangeView image(
            @PathVariable String appId,
            @PathVariable String openId,
            @Valid @RequestBody Messages.Image message) {
        return send(appId, openId, account -> messages.image(account, openId, message));
    }

    @PostMapping("/voice")
    ExchangeView voice(
            @PathVariable String appId,
            @PathVariable String openId,
            @Valid @RequestBody Messages.Voice message) {
        return send(appId, openId, account -> messages.voice(account, openId, message));
    }

    @PostMapping("/video")
    ExchangeView video(
            @PathVariable String appId,
            @PathVariable String openId,
            @Valid @RequestBody Messages.Video message) {
        return send(appId, openId, account -> messages.video(account, openId, message));
    }

    @PostMapping("/location")
    ExchangeView location(
            @PathVariable String appId,
            @PathVariable String openId,
            @Valid @RequestBody Messages.Location message) {
        return send(appId, openId, account -> messages.location(account, openId, message));
    }

    @PostMapping("/link")
    ExchangeView link(
            @PathVariable String appId,
            @PathVariable String openId,
            @Valid @RequestBody Messages.Link message) {
        return send(appId, openId, account -> messages.link(account, openId, message));
    }

    private ExchangeView send(String appId, String openId, Function<Account, Callback> message) {
        var account = accounts.get(appId);
        var follower = Following.required(followers, account, openId);
        return phone.send(account, follower, message.apply(account));
    }
}
