package io.mistok.embedded;

import io.mistok.backing.KafkaServer;
import io.mistok.backing.MongoServer;
import io.mistok.backing.Topics;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** One server for all addresses of its container, or the topics of a broker elsewhere. */
public final class EmbeddedServer {
    private static final String EVERYWHERE = "0.0.0.0";
    private static final int KAFKA = 9092;
    private static final int MONGODB = 27017;
    private static final int MYSQL = 3306;

    private EmbeddedServer() {}

    /** Which, and what it needs to know; what it keeps lies in a folder. */
    static void main(String[] arguments) {
        try {
            run(List.of(arguments));
        } catch (Exception failure) {
            failure.printStackTrace();
            // Threads of an attempt would keep the process alive.
            Runtime.getRuntime().halt(1);
        }
    }

    private static void run(List<String> arguments) throws Exception {
        var more = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "kafka" -> kafka(Path.of(more.get(0)));
            case "topics" -> Topics.createAt(more.get(0));
            case "mongodb" -> mongoDb(Path.of(more.get(0)));
            case "mysql" -> SqlServer.run(Path.of(more.get(0)), MYSQL, Account.all(more));
            default ->
                    throw new IllegalArgumentException(
                            "kafka FOLDER, mongodb FOLDER, mysql FOLDER NAME=FILE..., or topics"
                                    + " HOST:PORT");
        }
    }

    /** Clients are told the container's address, which the machine it runs on reaches as well. */
    private static void kafka(Path folder) throws Exception {
        var own = InetAddress.getLocalHost().getHostAddress();
        var kafka = KafkaServer.start(folder, EVERYWHERE + ":" + KAFKA, own + ":" + KAFKA);
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop"));
        kafka.awaitStop();
    }

    private static void mongoDb(Path folder) throws InterruptedException {
        var mongo = MongoServer.startAlone(folder, EVERYWHERE, MONGODB);
        Runtime.getRuntime().addShutdownHook(new Thread(mongo::close, "stop"));
        new CountDownLatch(1).await();
    }
}
