package io.mistok.ingest.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import io.mistok.ingest.channel.ChannelDirectory;
import io.mistok.ingest.outbox.EventOutbox;
import io.mistok.ingest.topic.TopicReader;
import io.mistok.ingest.topic.TopicSource;
import io.mistok.ingest.topic.TopicWriter;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

class WarmUpTest {
    private final TopicWriter writer = mock(TopicWriter.class);
    private final ChannelDirectory channels = mock(ChannelDirectory.class);

    @Test
    void topicsAreReadBeforeAndThePortIsOpenedAfter() {
        var reader =
                new TopicReader(
                        TopicSource.all("topic"),
                        () -> {
                            throw new IllegalStateException("never started");
                        },
                        (_, _) -> {});

        assertThat(warmUp(1).getPhase())
                .isGreaterThan(reader.getPhase())
                .isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    @Test
    void findsTheTopicAndWaitsForTheChannels() {
        warmUp(3).start();

        verify(writer).prepare(EventOutbox.TOPIC);
        verify(channels).awaitRead(any());
    }

    @Test
    void withoutRoundsOnlyTheChannelsAreWaitedFor() {
        warmUp(0).start();

        verifyNoInteractions(writer);
        verify(channels).awaitRead(any());
    }

    private WarmUp warmUp(int rounds) {
        return new WarmUp(rounds, writer, channels, Clock.systemUTC());
    }
}
