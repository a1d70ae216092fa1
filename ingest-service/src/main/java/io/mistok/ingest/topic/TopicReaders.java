package io.mistok.ingest.topic;

/** Makes readers of topics; each has a connection of its own. */
public final class TopicReaders {
    private final BrokerClients clients;

    TopicReaders(BrokerClients clients) {
        this.clients = clients;
    }

    /** A reader, not started yet. */
    public TopicReader of(TopicSource source, TopicReader.RecordReceiver receiver) {
        return new TopicReader(source, () -> clients.consumer(source.topic()), receiver);
    }

    /** A look back into a topic. */
    public TopicPast pastOf(String topic) {
        return new TopicPast(topic, () -> clients.consumer(topic + "-past"));
    }
}
