package io.mistok.menu.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mistok.menu.Contract;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@NullUnmarked
class ChannelRecordsTest {

    private final ChannelRecords records = new ChannelRecords(new JsonMapper());

    @Test
    void exampleOfACallbackIsRead() {
        records.accept("ch_a/callback/0", Contract.example("callback-seen.json").toString());

        var seen = records.callbacks("ch_a");
        assertThat(seen.lastAcceptedAt()).isEqualTo(Instant.parse("2026-12-05T09:17:40.250Z"));
        assertThat(seen.lastRefusal()).isEqualTo("the signature does not match");
        assertThat(seen.accountId()).isEqualTo("gh_0123456789ab");
        assertThat(records.replicas("ch_a")).containsExactly("0");
    }

    @Test
    void laterOfTwoReplicasCounts() {
        records.accept(
                "ch_a/callback/0",
                "{\"lastAcceptedAt\":\"2026-12-05T09:00:00Z\",\"accountId\":\"gh_old\"}");
        records.accept(
                "ch_a/callback/1",
                "{\"lastAcceptedAt\":\"2026-12-05T10:00:00Z\",\"accountId\":\"gh_new\"}");

        assertThat(records.callbacks("ch_a").accountId()).isEqualTo("gh_new");
        records.accept("ch_a/callback/1", null);
        assertThat(records.callbacks("ch_a").accountId()).isEqualTo("gh_old");
        assertThat(records.callbacks("ch_b")).isEqualTo(CallbackSeen.NEVER);
    }

    @Test
    void highestVersionCountsAndATombstoneRemovesIt() {
        records.accept("ch_a/settings/current", "{\"version\":3}");
        records.accept("ch_a/settings/current", "{\"version\":2}");

        assertThat(records.version("ch_a/settings/current")).hasValue(3);
        records.accept("ch_a/settings/current", null);
        assertThat(records.version("ch_a/settings/current")).isEmpty();
    }

    @Test
    void whatTheTopicHasOfChannelsIsTold() {
        records.accept("ch_a/settings/current", "{\"version\":1}");
        records.accept("ch_b/settings/current", "{\"version\":1}");
        records.accept("ch_b/settings/current", "{\"type\":\"channel-removed\",\"version\":2}");
        records.accept("ch_a/menu/2", "{\"version\":2}");
        records.accept("ch_a/menu/11", "{\"version\":11}");

        assertThat(records.channels()).containsExactly("ch_a");
        assertThat(records.isRemoved("ch_b/settings/current")).isTrue();
        assertThat(records.isRemoved("ch_a/settings/current")).isFalse();
        assertThat(records.highestMenu("ch_a")).isEqualTo(11);
        assertThat(records.highestMenu("ch_b")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ch_a/callback/0|{not json",
                "ch_a/callback/0|{'lastAcceptedAt':'yesterday'}",
                "ch_a/callback/0|null",
                "ch_a/settings/current|null",
                "ch_a/settings/current|[1]",
                "nonsense|{}"
            })
    void unreadableRecordIsRefusedAndChangesNothing(String key, String value) {
        assertThatThrownBy(() -> records.accept(key, value.replace('\'', '"')))
                .isInstanceOfAny(JacksonException.class, IllegalArgumentException.class);

        assertThat(records.callbacks("ch_a")).isEqualTo(CallbackSeen.NEVER);
        assertThat(records.channels()).isEmpty();
    }
}
