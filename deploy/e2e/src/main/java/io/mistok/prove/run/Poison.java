package io.mistok.prove.run;

import io.mistok.prove.observe.DeadLetters;
import io.mistok.prove.observe.EventLog;
import io.mistok.prove.observe.TopicLog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Records that no reader can use, between good ones. */
final class Poison {
    private static final List<String> READERS = List.of("reply-service", "stats-service");
    private static final List<String> BAD =
            List.of(
                    "",
                    "not json",
                    "[1,2,3]",
                    "{\"type\":\"followed\"}",
                    "{\"type\":\"menu-button-clicked\",\"eventId\":\"poison\"}",
                    "\u0000\u0001");

    private Poison() {}

    static void play(Stage stage) throws InterruptedException {
        var load = stage.load(stage.settings().time(60));
        Thread.sleep(5_000);
        var letters =
                READERS.stream().map(it -> new DeadLetters(stage.cluster().kafka(), it)).toList();
        var sent = poison(stage);
        stage.rest(load);
        for (var reader : letters) {
            var arrived = reader.since();
            stage.require(
                    "all in the dead-letter topic of " + reader.group(),
                    arrived.size() == sent,
                    arrived.size() + " of " + sent);
            stage.require(
                    "each with its reason",
                    arrived.stream().noneMatch(it -> it.reason().isEmpty()),
                    arrived.stream().map(DeadLetters.Letter::reason).distinct().toList());
            stage.atMost(
                    "dead-lettered after",
                    5,
                    arrived.stream().mapToDouble(DeadLetters.Letter::seconds).max().orElse(1000),
                    "s");
        }
        Calm.unaffected(stage);
        Replays.play(stage);
        stage.rest(System.currentTimeMillis());
        stage.figure("not tested", "an Error thrown in a listener: see the services' own tests");
    }

    private static int poison(Stage stage) {
        var from = System.currentTimeMillis();
        var partitions = new TopicLog(stage.cluster().kafka(), EventLog.TOPIC).end().keySet();
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", stage.cluster().kafka()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            for (var partition : partitions) {
                for (var bad : BAD) {
                    var _ =
                            producer.send(
                                    new ProducerRecord<>(
                                            EventLog.TOPIC,
                                            partition.partition(),
                                            "poison",
                                            bad.getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
        stage.nemesis().note("poison", EventLog.TOPIC, from);
        return partitions.size() * BAD.size();
    }
}
