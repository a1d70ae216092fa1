package io.mistok.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.alert.Drill.Healing;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A record of the event topic that is no event. */
final class Poison {
    private static final String TOPIC = "messenger.event.v1";

    private Poison() {}

    static Healing drop(Town town) {
        Map<String, Object> settings = Map.of("bootstrap.servers", town.cluster().kafka());
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(settings, bytes, bytes)) {
            var _ =
                    producer.send(
                            new ProducerRecord<>(
                                    TOPIC, "nobody".getBytes(UTF_8), "no event".getBytes(UTF_8)));
        }
        return () -> {};
    }
}
