package io.mistok.simulator.follower;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.PerAccount;
import io.mistok.simulator.problem.ProblemException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The people of each account; a person appears when first spoken of. */
@Component
public class Followers {
    private static final Pattern OPEN_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final WindowProperties windows;
    private final Clock clock;
    private final PerAccount<ConcurrentHashMap<String, Follower>> people =
            new PerAccount<>(ConcurrentHashMap::new);

    Followers(WindowProperties windows, Clock clock) {
        this.windows = windows;
        this.clock = clock;
    }

    /**
     * The person with this OpenID.
     *
     * @throws ProblemException 422 for what is no OpenID
     */
    public Follower get(Account account, String openId) {
        if (!OPEN_ID.matcher(openId).matches()) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "invalid-open-id",
                    "An OpenID has 1 to 64 of A-Z a-z 0-9 _ -");
        }
        return people.of(account).computeIfAbsent(openId, Follower::new);
    }

    public Optional<Follower> find(Account account, String openId) {
        return Optional.ofNullable(people.of(account).get(openId));
    }

    List<Follower> all(Account account) {
        return people.of(account).values().stream()
                .sorted(Comparator.comparing(Follower::getOpenId))
                .toList();
    }

    /** The account may write to this follower for a while. */
    public void open(Follower follower, Trigger trigger) {
        follower.getWindows().open(trigger, windows.of(trigger), clock.instant());
    }
}
