package io.mistok.simulator.phone;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.follower.Follower;
import io.mistok.simulator.follower.Followers;
import io.mistok.simulator.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** A phone shows the chat, and its menu, to followers only. */
final class Following {

    private Following() {}

    /**
     * The person, if they follow.
     *
     * @throws ProblemException 409 if this person does not follow
     */
    static Follower required(Followers followers, Account account, String openId) {
        var follower = followers.get(account, openId);
        if (!follower.isFollowing()) {
            throw new ProblemException(
                    HttpStatus.CONFLICT,
                    "not-following",
                    openId + " does not follow this account: subscribe first");
        }
        return follower;
    }
}
