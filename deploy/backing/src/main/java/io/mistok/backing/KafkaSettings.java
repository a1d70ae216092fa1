package io.mistok.backing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The settings of a broker that is alone, small and quick to start. */
final class KafkaSettings {
    private static final Map<String, String> ALONE =
            Map.ofEntries(
                    Map.entry("process.roles", "broker,controller"),
                    Map.entry("node.id", "1"),
                    Map.entry("controller.listener.names", "CONTROLLER"),
                    Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                    Map.entry(
                            "listener.security.protocol.map",
                            "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                    Map.entry("auto.create.topics.enable", "false"),
                    Map.entry("default.replication.factor", "1"),
                    Map.entry("offsets.topic.replication.factor", "1"),
                    Map.entry("offsets.topic.num.partitions", "3"),
                    Map.entry("transaction.state.log.replication.factor", "1"),
                    Map.entry("transaction.state.log.min.isr", "1"),
                    Map.entry("transaction.state.log.num.partitions", "1"),
                    Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                    Map.entry("share.coordinator.state.topic.min.isr", "1"),
                    // The first member need not wait for others that may join.
                    Map.entry("group.initial.rebalance.delay.ms", "0"),
                    // Whoever takes a dead consumer's place may do so before a callback's 5 s are
                    // over.
                    Map.entry("group.min.session.timeout.ms", "1000"),
                    // Killed and started again, it is not let in before the session of its former
                    // self is over: 9 s by default, longer than a callback is held.
                    Map.entry("broker.session.timeout.ms", "2500"),
                    Map.entry("broker.heartbeat.interval.ms", "500"),
                    // The defaults are sized for a machine of its own.
                    Map.entry("num.network.threads", "2"),
                    Map.entry("num.io.threads", "4"),
                    Map.entry("background.threads", "2"),
                    Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
                    Map.entry("log.index.size.max.bytes", "1048576"),
                    Map.entry("controlled.shutdown.enable", "false"));

    private KafkaSettings() {}

    static Properties of(Path folder, String listening, String address, int controllerPort) {
        var settings = new Properties();
        settings.putAll(ALONE);
        var controller = Ports.LOOPBACK + ":" + controllerPort;
        settings.put("log.dirs", folder.toString());
        settings.put("listeners", "PLAINTEXT://" + listening + ",CONTROLLER://" + controller);
        settings.put("advertised.listeners", "PLAINTEXT://" + address);
        settings.put("controller.quorum.voters", "1@" + controller);
        return settings;
    }
}
