package io.mistok.simulator.follower;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.Happening;
import io.mistok.simulator.account.PerAccount;
import io.mistok.simulator.problem.ProblemException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The people of each account; a person appears when first spoken of. */
@Component
public class Followers {
    private static final Pattern OPEN_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final WindowProperties windows;
    private final Clock clock;
    private final ApplicationEventPublisher happenings;
    private final PerAccount<ConcurrentHashMap<String, Follower>> people =
            new PerAccount<>(ConcurrentHashMap::new);

    Followers(WindowProperties windows, Clock clock, ApplicationEventPublisher happenings) {
        this.windows = windows;
        this.clock = clock;
        this.happenings = happenings;
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
        var known = people.of(account).get(openId);
        return known != null ? known : add(account, openId, false);
    }

    public Optional<Follower> find(Account account, String openId) {
        return Optional.ofNullable(people.of(account).get(openId));
    }

    public List<Follower> all(Account account) {
        return people.of(account).values().stream()
                .sorted(Comparator.comparing(Follower::openId))
                .toList();
    }

    /** A person of a made-up history, unless the person is known already. */
    public Follower sample(Account account, String openId) {
        return add(account, openId, true);
    }

    /** All people of an account, each with the last entries of the conversation. */
    public List<FollowerState> states(Account account, int entries) {
        return all(account).stream().map(it -> it.state(entries, clock.instant())).toList();
    }

    public void restore(Account account, FollowerState state) {
        add(account, state.openId(), state.sample()).restore(state);
    }

    /** The account may write to this follower for a while. */
    public void open(Account account, Follower follower, Trigger trigger) {
        follower.windows().open(trigger, windows.of(trigger), clock.instant());
        changed(account, follower);
    }

    public void follow(Account account, Follower follower, boolean follows) {
        follower.follow(follows);
        changed(account, follower);
    }

    void refuse(Account account, Follower follower, boolean refuses) {
        follower.refuse(refuses);
        changed(account, follower);
    }

    void rename(Account account, Follower follower, String nickname) {
        follower.rename(nickname);
        changed(account, follower);
    }

    void remove(Account account, Follower follower) {
        people.of(account).remove(follower.openId(), follower);
        changed(account, follower);
    }

    private Follower add(Account account, String openId, boolean sample) {
        var stranger = new Follower(openId, sample);
        var known = people.of(account).putIfAbsent(openId, stranger);
        if (known != null) {
            return known;
        }
        stranger.conversation().listen(Long.MAX_VALUE, entry -> tell(account, openId, entry));
        changed(account, stranger);
        return stranger;
    }

    private void tell(Account account, String openId, Entry entry) {
        happenings.publishEvent(Happening.of(account, Happening.Kind.ENTRY, openId, entry));
    }

    private void changed(Account account, Follower follower) {
        var who = follower.openId();
        happenings.publishEvent(Happening.of(account, Happening.Kind.FOLLOWER, who));
    }
}
