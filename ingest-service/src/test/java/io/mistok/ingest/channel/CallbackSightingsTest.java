package io.mistok.ingest.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mistok.ingest.Samples;
import io.mistok.ingest.envelope.EncodingAesKey;
import io.mistok.ingest.envelope.Token;
import io.mistok.ingest.fake.Account;
import io.mistok.ingest.fake.MovingClock;
import io.mistok.ingest.topic.FakeBroker;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallbackSightingsTest {
    private static final Channel CHANNEL =
            new Channel(
                    "ch_1",
                    "wx1",
                    Encryption.PLAIN,
                    new Rotating<>(new Token("t"), null, null),
                    new Rotating<>(EncodingAesKey.parse(Account.KEY), null, null));

    private final MovingClock clock = new MovingClock();
    private final FakeBroker broker = FakeBroker.storing();
    private final CallbackSightings sightings = new CallbackSightings(broker.writer(), 3, clock);

    @Test
    void firstOfEachKindIsToldAtOnceAndTheRestOnceAMinute() {
        sightings.verified(CHANNEL);
        sightings.tell();
        sightings.accepted(CHANNEL, "gh_1");
        sightings.tell();
        sightings.refused(CHANNEL, "the signature does not match");
        sightings.tell();
        assertThat(broker.received()).hasSize(3);

        clock.move(Duration.ofSeconds(30));
        sightings.accepted(CHANNEL, "gh_1");
        sightings.refused(CHANNEL, "stale");
        sightings.tell();
        assertThat(broker.received()).hasSize(3);

        clock.move(Duration.ofSeconds(31));
        sightings.tell();
        sightings.tell();
        assertThat(broker.received()).hasSize(4);
        assertThat(broker.received().getLast())
                .startsWith("ch_1/callback/3 {\"type\":\"callback-seen\"")
                .contains("\"lastRefusal\":\"stale\"", "\"accountId\":\"gh_1\"");
    }

    @Test
    void whatIsToldKeepsTheContract() {
        sightings.accepted(CHANNEL, null);
        sightings.refused(CHANNEL, "stale");
        sightings.tell();
        var contract = Path.of("../menu-service/contracts/messenger.channel.v1/schema.json");
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Samples.read(contract), InputFormat.JSON);
        var told = broker.received().getFirst().replaceFirst("^\\S+ ", "");
        assertThat(schema.validate(told, InputFormat.JSON)).isEmpty();
    }

    @Test
    void nothingSeenIsNothingTold() {
        sightings.tell();
        assertThat(broker.received()).isEmpty();
    }
}
