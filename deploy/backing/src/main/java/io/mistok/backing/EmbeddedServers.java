package io.mistok.backing;

import java.nio.file.Path;

/** Servers below {@code target/backing} of the module under test, gone with the JVM. */
final class EmbeddedServers implements Servers {
    private final Path programs = Path.of("target", "backing").toAbsolutePath();
    private final RunFolder run = RunFolder.below(programs);

    @Override
    public String kafka() {
        return run.closing(KafkaServer.start(run.path("kafka"), 0)).address();
    }

    @Override
    public MySqlDatabase mySql() {
        return run.closing(MariaDbServer.start(programs, run.path("mariadb"), 0)).address();
    }

    @Override
    public String mongo() {
        return run.closing(MongoServer.start(run.path("mongodb"), 0)).address();
    }
}
