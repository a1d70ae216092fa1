package io.mistok.simulator.phone;

import static io.mistok.simulator.api.RequestJson.stringIn;

import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.follower.Followers;
import io.mistok.simulator.menu.Menus;
import io.mistok.simulator.problem.ProblemException;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Taps on the menu that is live. */
@RestController
class MenuTapController {
    private final Accounts accounts;
    private final Followers followers;
    private final Menus menus;
    private final Taps taps;
    private final Phone phone;

    MenuTapController(Accounts accounts, Followers followers, Menus menus, Taps taps, Phone phone) {
        this.accounts = accounts;
        this.followers = followers;
        this.menus = menus;
        this.taps = taps;
        this.phone = phone;
    }

    @PostMapping("/simulator/api/accounts/{appId}/followers/{openId}/click")
    ExchangeView click(
            @PathVariable String appId, @PathVariable String openId, @Valid @RequestBody Tap tap) {
        var account = accounts.get(appId);
        var follower = Following.required(followers, account, openId);
        var menu = menus.of(account).orElseThrow(MenuTapController::noMenu);
        var button = Buttons.find(menu, tap);
        var callbacks = taps.callbacks(account, openId, menu, button, tap);
        return callbacks.isEmpty()
                ? phone.showMaterial(follower, stringIn(button, "type"), material(button))
                : phone.send(account, follower, callbacks);
    }

    private static Map<String, Object> material(JsonNode button) {
        return button.has("media_id")
                ? Map.of("mediaId", stringIn(button, "media_id"))
                : Map.of("articleId", stringIn(button, "article_id"));
    }

    private static ProblemException noMenu() {
        return new ProblemException(
                HttpStatus.CONFLICT, "no-such-button", "This account has no menu: publish one");
    }
}
