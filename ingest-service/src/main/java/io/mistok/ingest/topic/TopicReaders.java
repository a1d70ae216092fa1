package io.mistok.ingest.topic;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.ingest.observation.Spans;

/** Makes readers of topics; each has a connection of its own. */
public final class TopicReaders {
    private final BrokerClients clients;
    private final MeterRegistry meters;
    private final Spans spans;

    TopicReaders(BrokerClients clients, MeterRegistry meters, Spans spans) {
        this.clients = clients;
        this.meters = meters;
        this.spans = spans;
    }

    /** A reader, not started yet. */
    public TopicReader of(TopicSource source, TopicReader.RecordReceiver receiver) {
        var reader =
                new TopicReader(source, () -> clients.consumer(source.topic()), receiver, spans);
        Gauge.builder("mistok.listener.alive", reader, it -> it.isAlive() ? 1 : 0)
                .tag("topic", source.topic())
                .register(meters);
        return reader;
    }

    /** A look back into a topic. */
    public TopicPast pastOf(String topic) {
        return new TopicPast(topic, () -> clients.consumer(topic + "-past"));
    }
}
