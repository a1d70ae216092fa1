package io.mistok.prove.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.prove.ledger.Action;
import io.mistok.prove.ledger.Identity;
import io.mistok.prove.ledger.Ledger;
import io.mistok.prove.wechat.Account;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MixTest {
    private static final List<Account> ACCOUNTS =
            List.of(account("ch_aaaaaaaaaaaaaaaa"), account("ch_bbbbbbbbbbbbbbbb"));

    @Test
    void theMixIsAsAskedFor() {
        var mix = new Mix(ACCOUNTS, 500, 1, new Ledger(), Mix.Repeats.USUAL);
        var actions = new HashMap<Action, Integer>();
        var manners = new HashMap<Manner, Integer>();
        IntStream.range(0, 10_000)
                .mapToObj(i -> mix.next(1_700_000_000_000L + i * 10L))
                .forEach(due -> {
                    actions.merge(due.callback().identity().action(), 1, Integer::sum);
                    manners.merge(due.manner(), 1, Integer::sum);
                });
        assertThat(actions.get(Action.CLICK)).isBetween(5_800, 6_200);
        assertThat(actions.get(Action.VIEW)).isBetween(1_350, 1_650);
        assertThat(actions.get(Action.TEXT)).isBetween(1_350, 1_650);
        assertThat(manners.get(Manner.ONCE)).isBetween(9_600, 9_800);
    }

    @Test
    void theSameSeedGivesTheSameEvents() {
        assertThat(firstFollowers(7)).isEqualTo(firstFollowers(7)).isNotEqualTo(firstFollowers(8));
    }

    @Test
    void everyAnswerNamesItsFollower() {
        var event = new Identity("ch", "anna", 1, Action.CLICK, "K7");
        assertThat(Mix.expected(event, "").text()).isEqualTo("D|ch|anna|K7|");
        assertThat(Mix.expected(event, "").required()).isTrue();
    }

    private static List<String> firstFollowers(long seed) {
        var mix = new Mix(ACCOUNTS, 500, seed, new Ledger(), Mix.Repeats.USUAL);
        return IntStream.range(0, 50)
                .mapToObj(i -> mix.next(1_700_000_000_000L + i).callback().identity().follower())
                .toList();
    }

    private static Account account(String id) {
        return new Account(id, "wx", "gh", "token", "key", false);
    }
}
