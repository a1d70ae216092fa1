package io.mistok.prove.load;

import io.mistok.prove.ledger.Action;
import io.mistok.prove.ledger.Callback;
import io.mistok.prove.ledger.Expectation;
import io.mistok.prove.ledger.Identity;
import io.mistok.prove.ledger.Ledger;
import io.mistok.prove.wechat.Account;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What followers do: 60 of 100 click, 15 open a link, 15 write, 6 follow and 4 tell their place.
 * Every third comes from a few who do much, so that one follower's order can be seen.
 */
public final class Mix {
    /** Click keys are K0 to K11; those of {@link #OWN_RULES} have rules of their own. */
    public static final int KEYS = 12;

    /** Keys with a rule; the others get the default reply. */
    public static final int OWN_RULES = 4;

    private static final int BUSY = 20;
    private static final int LINKS = 3;
    private static final AtomicLong MESSAGE_IDS = new AtomicLong(System.currentTimeMillis() * 1000);

    /** One event that is due. */
    public record Due(Account account, Callback callback, String text, Manner manner) {}

    private final List<Account> accounts;
    private final int followers;
    private final Random random;
    private final Ledger ledger;
    private final Repeats repeats;
    private final Map<String, Integer> clicks = new HashMap<>();
    private int turn;

    /** How many callbacks of 100 are delivered in which manner. */
    public record Repeats(int lost, int hungUp, int twice, int atOnce, int apart) {
        /** Two answers of a hundred are lost, one time the platform hangs up early. */
        public static final Repeats USUAL = new Repeats(2, 1, 0, 0, 0);
    }

    /**
     * A mix in which the same seed gives the same events.
     *
     * @param followers of each account
     */
    public Mix(List<Account> accounts, int followers, long seed, Ledger ledger, Repeats repeats) {
        this.accounts = List.copyOf(accounts);
        this.followers = followers;
        this.random = new Random(seed);
        this.ledger = ledger;
        this.repeats = repeats;
    }

    /** The next event, which happens now. */
    public Due next(long now) {
        while (true) {
            var account = accounts.get(random.nextInt(accounts.size()));
            var openId = follower(account);
            var action = action();
            var detail = detail(action, openId);
            var identity = new Identity(account.channelId(), openId, now / 1000, action, detail);
            var text = action == Action.TEXT ? "text " + detail : "";
            var opened = ledger.open(identity, now, expected(identity, text));
            if (opened.isPresent()) {
                return new Due(account, opened.get(), text, manner());
            }
        }
    }

    /** What the rules of a prepared channel answer. */
    public static Expectation expected(Identity event, String text) {
        var who = "|" + event.channelId() + "|" + event.openId();
        return switch (event.action()) {
            case CLICK ->
                    Expectation.of(
                            ownRule(event.detail())
                                    ? "K" + who + "|" + event.detail()
                                    : "D" + who + "|" + event.detail() + "|");
            case TEXT -> Expectation.of("D" + who + "||" + text);
            case FOLLOW -> Expectation.of("S" + who);
            case VIEW, LOCATE -> Expectation.SILENCE;
        };
    }

    private static boolean ownRule(String key) {
        return Integer.parseInt(key.substring(1)) < OWN_RULES;
    }

    /** A message id nobody has used. */
    public static String messageId() {
        return String.valueOf(MESSAGE_IDS.incrementAndGet());
    }

    private String follower(Account account) {
        var number =
                random.nextInt(3) == 0
                        ? random.nextInt(BUSY)
                        : BUSY + turn++ % Math.max(1, followers - BUSY);
        return openId(account, number);
    }

    /** A follower by number. */
    public static String openId(Account account, int number) {
        var channel = account.channelId();
        return "o%s%016d".formatted(channel.substring(Math.max(0, channel.length() - 11)), number);
    }

    private Action action() {
        var percent = random.nextInt(100);
        if (percent < 60) {
            return Action.CLICK;
        }
        if (percent < 75) {
            return Action.VIEW;
        }
        if (percent < 90) {
            return Action.TEXT;
        }
        return percent < 96 ? Action.FOLLOW : Action.LOCATE;
    }

    private String detail(Action action, String openId) {
        return switch (action) {
            case CLICK -> "K" + clicks.merge(openId, 1, Integer::sum) % KEYS;
            case VIEW -> "https://example.com/" + random.nextInt(LINKS);
            case TEXT -> messageId();
            case FOLLOW, LOCATE -> "";
        };
    }

    private Manner manner() {
        var percent = random.nextInt(100);
        var limit = repeats.lost();
        if (percent < limit) {
            return Manner.ANSWER_LOST;
        }
        limit += repeats.hungUp();
        if (percent < limit) {
            return Manner.HUNG_UP;
        }
        limit += repeats.twice();
        if (percent < limit) {
            return Manner.TWICE;
        }
        limit += repeats.atOnce();
        if (percent < limit) {
            return Manner.THRICE_AT_ONCE;
        }
        return percent < limit + repeats.apart() ? Manner.THRICE_APART : Manner.ONCE;
    }
}
