package io.mistok.simulator.follower;

import io.mistok.simulator.account.Accounts;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who follows an account, and who refuses its messages. */
@RestController
@RequestMapping("/simulator/api/accounts/{appId}/followers")
class FollowerController {
    private final Accounts accounts;
    private final Followers followers;

    FollowerController(Accounts accounts, Followers followers) {
        this.accounts = accounts;
        this.followers = followers;
    }

    @GetMapping
    List<Follower> list(@PathVariable String appId) {
        return followers.all(accounts.get(appId));
    }

    @PostMapping("/{openId}/block")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void block(@PathVariable String appId, @PathVariable String openId) {
        followers.get(accounts.get(appId), openId).refuse(true);
    }

    @PostMapping("/{openId}/unblock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unblock(@PathVariable String appId, @PathVariable String openId) {
        followers.get(accounts.get(appId), openId).refuse(false);
    }
}
