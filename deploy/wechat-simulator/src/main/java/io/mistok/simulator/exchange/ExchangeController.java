package io.mistok.simulator.exchange;

import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.problem.ProblemException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What went over the wire for what a follower did. */
@RestController
@RequestMapping("/simulator/api/accounts/{appId}/followers/{openId}/exchanges")
class ExchangeController {
    private final Accounts accounts;
    private final Exchanges exchanges;

    ExchangeController(Accounts accounts, Exchanges exchanges) {
        this.accounts = accounts;
        this.exchanges = exchanges;
    }

    @GetMapping
    List<PastExchange> list(@PathVariable String appId, @PathVariable String openId) {
        return exchanges.of(accounts.get(appId), openId);
    }

    @GetMapping("/{number}")
    PastExchange get(
            @PathVariable String appId, @PathVariable String openId, @PathVariable long number) {
        return exchanges
                .find(accounts.get(appId), openId, number)
                .orElseThrow(() ->
                        new ProblemException(
                                HttpStatus.NOT_FOUND,
                                "exchange-not-found",
                                "There is no exchange %d of %s, or no more"
                                        .formatted(number, openId)));
    }
}
