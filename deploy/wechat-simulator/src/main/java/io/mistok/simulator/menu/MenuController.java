package io.mistok.simulator.menu;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.api.ErrorCode;
import io.mistok.simulator.api.RefusedException;
import io.mistok.simulator.api.RequestJson;
import io.mistok.simulator.api.Status;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The calls that change and read the custom menu. */
@RestController
class MenuController {
    private final Menus menus;

    MenuController(Menus menus) {
        this.menus = menus;
    }

    @PostMapping("/cgi-bin/menu/create")
    Status create(Account caller, RequestJson body) {
        var buttons = body.withoutEscapes().tree().path("button");
        MenuRules.check(buttons);
        menus.replace(caller, buttons);
        return Status.OK;
    }

    @GetMapping("/cgi-bin/menu/get")
    ObjectNode get(Account caller) {
        return menus.of(caller)
                .map(menu -> MenuForms.menuGet(menu.buttons()))
                .orElseThrow(() -> new RefusedException(ErrorCode.NO_MENU));
    }

    @GetMapping("/cgi-bin/menu/delete")
    Status delete(Account caller) {
        menus.delete(caller);
        return Status.OK;
    }

    @GetMapping("/cgi-bin/get_current_selfmenu_info")
    ObjectNode selfMenu(Account caller) {
        return MenuForms.selfMenu(
                menus.of(caller)
                        .map(LiveMenu::buttons)
                        .orElseGet(JsonNodeFactory.instance::arrayNode));
    }
}
