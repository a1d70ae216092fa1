package io.mistok.bench.limit;

import io.mistok.bench.drive.Callbacks;
import io.mistok.bench.drive.Endpoint;
import io.mistok.bench.part.Context;
import io.mistok.bench.part.Part;
import io.mistok.bench.part.Row;
import io.mistok.bench.path.Loaded;
import io.mistok.bench.process.JavaProgram;
import io.mistok.bench.wechat.Channel;
import io.mistok.bench.wechat.Mode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** What this machine could do if there were nothing but HTTP, or nothing but the log. */
public final class LimitsPart implements Part {
    private static final String HTTP = "bare Tomcat, the same bytes";
    private static final String PRODUCER = "producer alone, acks=all";
    private static final String TOPIC = "bench.limit.v1";
    private static final int PARTITIONS = 12;
    private static final int RECORD_BYTES = 330;
    private static final List<Integer> OUTSTANDING = List.of(64, 4096);

    @Override
    public String name() {
        return "limits";
    }

    @Override
    public String measures() {
        return "a bare HTTP server with the same bytes, and Kafka's producer with records of the same size";
    }

    @Override
    public List<Row> measure(Context context) throws IOException, InterruptedException {
        var rows = new ArrayList<Row>();
        rows.addAll(producer(context));
        context.alone();
        rows.addAll(http(context));
        return rows;
    }

    private static List<Row> producer(Context context) throws IOException, InterruptedException {
        var kafka = context.mistok().kafka();
        var rows = new ArrayList<Row>();
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            var topic = new NewTopic(TOPIC, Optional.of(PARTITIONS), Optional.empty());
            admin.createTopics(List.of(topic)).all().get();
            try (var producer = new BareProducer(kafka, TOPIC, RECORD_BYTES)) {
                context.say("warming up: " + PRODUCER);
                producer.perSecond(OUTSTANDING.getFirst(), context.effort().warmUp().dividedBy(3));
                for (var outstanding : OUTSTANDING) {
                    context.say("measuring: " + PRODUCER);
                    rows.add(
                            new Row(
                                    PRODUCER,
                                    "records/s, %d outstanding".formatted(outstanding),
                                    producer.perSecond(outstanding, context.effort().measured()),
                                    "/s"));
                }
            } finally {
                admin.deleteTopics(List.of(TOPIC)).all().get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        return rows;
    }

    private static List<Row> http(Context context) throws IOException {
        var port = JavaProgram.freePort();
        var repository = context.repository();
        var log = repository.resolve("deploy/bench/target/bare.log");
        var arguments =
                List.of("-jar", jar().toString(), repository.toString(), "serve-bare", port + "");
        try (var server = JavaProgram.start(port, log, arguments)) {
            var channel = new Channel("bare", Mode.PLAIN, "wx1", "gh_1", "t", "a".repeat(43));
            var callbacks =
                    new Callbacks(
                            channel,
                            Callbacks.Kind.UNCHECKED,
                            "BENCH",
                            "",
                            server.address(),
                            Clock.systemUTC());
            var loaded =
                    new Loaded(
                            HTTP,
                            new Endpoint(server.address(), callbacks),
                            "bare",
                            Map.of("bare", server.pid()));
            context.say("warming up: " + HTTP);
            loaded.endpoint().warmUp(context.effort().warmUp().dividedBy(3));
            context.say("measuring: " + HTTP);
            return loaded.atItsLimit(context.effort());
        }
    }

    private static Path jar() {
        return Path.of(System.getProperty("java.class.path", "")).toAbsolutePath();
    }
}
