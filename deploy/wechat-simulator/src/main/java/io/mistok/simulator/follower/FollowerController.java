package io.mistok.simulator.follower;

import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people of an account: who there is, what they are called, who refuses its messages. */
@RestController
@RequestMapping("/simulator/api/accounts/{appId}/followers")
class FollowerController {
    private static final int RANDOM_BYTES = 18;

    private final Accounts accounts;
    private final Followers followers;
    private final RandomGenerator random;
    private final Clock clock;

    FollowerController(
            Accounts accounts, Followers followers, RandomGenerator random, Clock clock) {
        this.accounts = accounts;
        this.followers = followers;
        this.random = random;
        this.clock = clock;
    }

    @GetMapping
    List<FollowerView> list(
            @PathVariable String appId, @RequestParam(defaultValue = "true") boolean sample) {
        return followers.all(accounts.get(appId)).stream()
                .filter(follower -> sample || !follower.isSample())
                .map(this::view)
                .toList();
    }

    /** Somebody new, who does not follow yet. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    FollowerView create(
            @PathVariable String appId,
            @Valid @RequestBody(required = false) @Nullable NewFollower wanted) {
        var account = accounts.get(appId);
        var follower = followers.get(account, openId());
        if (wanted != null && wanted.nickname() != null) {
            followers.rename(account, follower, wanted.nickname());
        }
        return view(follower);
    }

    @PatchMapping("/{openId}")
    FollowerView rename(
            @PathVariable String appId,
            @PathVariable String openId,
            @Valid @RequestBody NewNickname wanted) {
        var account = accounts.get(appId);
        var follower = followers.get(account, openId);
        followers.rename(account, follower, wanted.nickname());
        return view(follower);
    }

    /** Forgets a person; the account hears nothing of it. */
    @DeleteMapping("/{openId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String appId, @PathVariable String openId) {
        var account = accounts.get(appId);
        var follower =
                followers
                        .find(account, openId)
                        .orElseThrow(() ->
                                new ProblemException(
                                        HttpStatus.NOT_FOUND,
                                        "follower-not-found",
                                        "There is nobody with the OpenID " + openId));
        followers.remove(account, follower);
    }

    @PostMapping("/{openId}/block")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void block(@PathVariable String appId, @PathVariable String openId) {
        refuse(appId, openId, true);
    }

    @PostMapping("/{openId}/unblock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unblock(@PathVariable String appId, @PathVariable String openId) {
        refuse(appId, openId, false);
    }

    private void refuse(String appId, String openId, boolean refuses) {
        var account = accounts.get(appId);
        followers.refuse(account, followers.get(account, openId), refuses);
    }

    private FollowerView view(Follower follower) {
        return FollowerView.of(follower, clock.instant());
    }

    /** As long as WeChat's own, and as little telling. */
    private String openId() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return "oSim" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    record NewFollower(
            @Size(min = 1, max = 40, message = "must have 1 to 40 characters")
                    @Nullable String nickname) {}

    record NewNickname(
            @NotBlank @Size(max = 40, message = "must have 1 to 40 characters") String nickname) {}
}
