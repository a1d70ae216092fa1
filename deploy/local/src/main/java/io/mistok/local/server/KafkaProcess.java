package io.mistok.local.server;

import io.mistok.backing.KafkaServer;
import io.mistok.backing.Topics;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the broker and creates the topics; a third argument names a file made when both are done.
 */
final class KafkaProcess {
    private KafkaProcess() {}

    static void main(String[] arguments) {
        Failing.exitUnless(() -> {
            var port = Integer.parseInt(arguments[1]);
            var kafka = KafkaServer.start(Path.of(arguments[0]), port);
            Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop"));
            Topics.createAt(kafka.address());
            Files.writeString(Path.of(arguments[2]), "");
            kafka.awaitStop();
        });
    }
}
