package io.mistok.local.server;

import io.mistok.backing.MongoServer;
import io.mistok.backing.Ports;
import java.nio.file.Path;

/** Runs the document server; it takes connections as soon as its port is open. */
final class MongoProcess {
    private MongoProcess() {}

    static void main(String[] arguments) {
        Failing.exitUnless(() -> {
            var port = Integer.parseInt(arguments[1]);
            var mongo = MongoServer.startAlone(Path.of(arguments[0]), Ports.LOOPBACK, port);
            Runtime.getRuntime().addShutdownHook(new Thread(mongo::close, "stop"));
        });
    }
}
