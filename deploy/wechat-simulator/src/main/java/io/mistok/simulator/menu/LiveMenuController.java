package io.mistok.simulator.menu;

import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the menu as it was sent, for comparison and for the phone. */
@RestController
class LiveMenuController {
    private final Accounts accounts;
    private final Menus menus;

    LiveMenuController(Accounts accounts, Menus menus) {
        this.accounts = accounts;
        this.menus = menus;
    }

    @GetMapping("/simulator/api/accounts/{appId}/menu")
    LiveMenu get(@PathVariable String appId) {
        return menus.of(accounts.get(appId))
                .orElseThrow(() ->
                        new ProblemException(
                                HttpStatus.NOT_FOUND, "no-menu", "This account has no menu"));
    }
}
