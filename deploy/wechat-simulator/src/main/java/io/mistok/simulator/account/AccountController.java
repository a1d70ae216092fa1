package io.mistok.simulator.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.random.RandomGenerator;
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

/** Registers official accounts, as their owners do at WeChat before they come to us. */
@RestController
@RequestMapping("/simulator/api/accounts")
class AccountController {
    private final Accounts accounts;
    private final RandomGenerator random;

    AccountController(Accounts accounts, RandomGenerator random) {
        this.accounts = accounts;
        this.random = random;
    }

    @PostMapping
    ResponseEntity<AccountView> create(@Valid @RequestBody NewAccount wanted) {
        var account = wanted.create(random);
        accounts.add(account);
        return ResponseEntity.created(URI.create("/simulator/api/accounts/" + account.appId()))
                .body(AccountView.of(account));
    }

    @GetMapping
    List<AccountView> list() {
        return accounts.all().stream().map(AccountView::of).toList();
    }

    @GetMapping("/{appId}")
    AccountView get(@PathVariable String appId) {
        return AccountView.of(accounts.get(appId));
    }

    @PatchMapping("/{appId}")
    AccountView rename(@PathVariable String appId, @Valid @RequestBody NewName wanted) {
        var account = accounts.get(appId);
        account.rename(wanted.name());
        accounts.changed(account);
        return AccountView.of(account);
    }

    @DeleteMapping("/{appId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String appId) {
        accounts.remove(appId);
    }

    record NewName(
            @NotBlank @Size(max = 60, message = "must have 1 to 60 characters") String name) {}
}
