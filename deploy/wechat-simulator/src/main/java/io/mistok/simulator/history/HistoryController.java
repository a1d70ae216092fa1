package io.mistok.simulator.history;

import io.mistok.simulator.account.Accounts;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives an account a past, so that there is something to look at. */
@RestController
@RequestMapping("/simulator/api/accounts/{appId}/history")
class HistoryController {
    private final Accounts accounts;
    private final Histories histories;

    HistoryController(Accounts accounts, Histories histories) {
        this.accounts = accounts;
        this.histories = histories;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    HistoryStatus begin(
            @PathVariable String appId,
            @Valid @RequestBody(required = false) @Nullable HistoryRequest wanted) {
        return histories.begin(
                accounts.get(appId), Objects.requireNonNullElse(wanted, HistoryRequest.USUAL));
    }

    @GetMapping
    HistoryStatus status(@PathVariable String appId) {
        return histories.status(accounts.get(appId));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable String appId) {
        histories.stop(accounts.get(appId), "stopped by its owner");
    }
}
