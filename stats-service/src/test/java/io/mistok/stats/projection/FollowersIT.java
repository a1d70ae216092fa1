package io.mistok.stats.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.mistok.backing.Backing;
import io.mistok.stats.event.OpenId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;

class FollowersIT {
    private static final Source SOURCE = new Source("topic", 0);

    @RepeatedTest(5)
    void twoReplicasAtOnceAgreeOnEveryNumberAndUseNoneTwice() throws Exception {
        var uri = Backing.mongo("followers");
        try (var client = MongoClients.create(uri);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var name = String.valueOf(new ConnectionString(uri).getDatabase());
            var answers = new ArrayList<Map<OpenId, Integer>>();
            var replicas =
                    List.of(
                            asking(client.getDatabase(name), 1),
                            asking(client.getDatabase(name), 2));
            for (var answer : threads.invokeAll(replicas)) {
                answers.add(answer.get());
            }
            var both = new HashMap<>(answers.getFirst());
            answers.getLast()
                    .forEach((openId, number) ->
                            assertThat(both.merge(openId, number, (one, _) -> one))
                                    .isEqualTo(number));
            assertThat(both).hasSize(300);
            assertThat(both.values()).doesNotHaveDuplicates();
        }
    }

    /** Asks for 300 followers in random order, a few at a time. */
    private static Callable<Map<OpenId, Integer>> asking(MongoDatabase database, long seed) {
        return () -> {
            var followers = new Followers(database, new Numbers(database));
            var random = new Random(seed);
            var numbers = new HashMap<OpenId, Integer>();
            while (numbers.size() < 300) {
                var some = new HashMap<OpenId, Long>();
                for (var i = 0; i < 20; i++) {
                    some.put(new OpenId("follower-" + random.nextInt(300)), 0L);
                }
                numbers.putAll(followers.numbers(SOURCE, "ch", some));
            }
            return numbers;
        };
    }
}
