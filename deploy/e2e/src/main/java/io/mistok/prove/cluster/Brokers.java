package io.mistok.prove.cluster;

import io.mistok.backing.Ports;
import io.mistok.prove.nemesis.Link;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * Kafka brokers that are their own controllers, each a process. Clients reach them through links,
 * the brokers one another without.
 */
final class Brokers {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    Brokers(int count, Path folder, Programs programs) {
        var clusterId = Uuid.randomUuid().toString();
        var controllers = ports(count);
        var voters =
                IntStream.range(0, count)
                        .mapToObj(i -> (i + 1) + "@" + Ports.LOOPBACK + ":" + controllers.get(i))
                        .collect(Collectors.joining(","));
        for (var i = 0; i < count; i++) {
            var port = Doors.free();
            var link = new Link(port);
            links.add(link);
            var settings = settings(i + 1, count, folder, port, link.port(), controllers.get(i));
            settings.put("controller.quorum.voters", voters);
            nodes.add(node(i + 1, clusterId, settings, folder, programs, port));
        }
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Link> links() {
        return links;
    }

    /** Bootstrap servers. */
    String address() {
        return links.stream()
                .map(link -> Ports.LOOPBACK + ":" + link.port())
                .collect(Collectors.joining(","));
    }

    private static List<Integer> ports(int count) {
        return IntStream.range(0, count).mapToObj(_ -> Doors.free()).toList();
    }

    private static Node node(
            int id,
            String clusterId,
            Properties settings,
            Path folder,
            Programs programs,
            int port) {
        var name = "broker-" + id;
        var file = folder.resolve("run").resolve(name + ".properties");
        try (var writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        format(clusterId, file);
        return new Node(
                name,
                programs.ours("512m", "kafka.Kafka", file.toString()),
                Map.of(),
                Probe.listens(port),
                folder);
    }

    private static void format(String clusterId, Path file) {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        String[] command = {"format", "-t", clusterId, "-c", file.toString()};
        if (StorageTool.execute(command, silent) != 0) {
            throw new IllegalStateException("Kafka could not format the folder of " + file);
        }
    }

    private static Properties settings(
            int id, int count, Path folder, int port, int advertised, int controller) {
        var copies = String.valueOf(count);
        var inSync = String.valueOf(count > 1 ? 2 : 1);
        var internal = Doors.free();
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", String.valueOf(id));
        settings.put("log.dirs", folder.resolve("broker-" + id).toString());
        settings.put(
                "listeners",
                "CLIENT://127.0.0.1:%d,INTERNAL://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(port, internal, controller));
        settings.put(
                "advertised.listeners",
                "CLIENT://127.0.0.1:%d,INTERNAL://127.0.0.1:%d".formatted(advertised, internal));
        settings.put(
                "listener.security.protocol.map",
                "CLIENT:PLAINTEXT,INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "INTERNAL");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("auto.create.topics.enable", "false");
        settings.put("default.replication.factor", copies);
        settings.put("min.insync.replicas", inSync);
        settings.put("offsets.topic.replication.factor", copies);
        settings.put("offsets.topic.num.partitions", "3");
        settings.put("transaction.state.log.replication.factor", copies);
        settings.put("transaction.state.log.min.isr", inSync);
        settings.put("share.coordinator.state.topic.replication.factor", copies);
        settings.put("share.coordinator.state.topic.min.isr", inSync);
        settings.put("group.initial.rebalance.delay.ms", "0");
        // Whoever takes a dead consumer's place does so before a callback's five seconds are over.
        settings.put("group.min.session.timeout.ms", "1000");
        // What a dead leader costs: the default of 9 s is longer than a callback may wait.
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "500");
        // A follower that asks a new leader who does not know it yet asks again after this. Until
        // then nothing is in sync, and the default is a second.
        settings.put("replica.fetch.backoff.ms", "100");
        // When the dead one led the controllers too, the time until that is noticed comes on top.
        // It counts from the last record that the others have read, and there is one all the time.
        settings.put("controller.quorum.fetch.timeout.ms", "700");
        settings.put("controller.quorum.election.timeout.ms", "300");
        settings.put("controller.quorum.election.backoff.max.ms", "100");
        settings.put("metadata.max.idle.interval.ms", "200");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("log.index.size.max.bytes", "1048576");
        return settings;
    }
}
