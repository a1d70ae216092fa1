package io.mistok.backing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Keeps the servers inside a test's JVM from talking over the code under test. */
final class Quiet {
    private static final List<String> SERVERS =
            List.of(
                    "kafka",
                    "state.change.logger",
                    "org.apache.kafka.common.config",
                    "org.apache.kafka.common.metrics",
                    "org.apache.kafka.common.utils",
                    "org.apache.kafka.controller",
                    "org.apache.kafka.coordinator",
                    "org.apache.kafka.image",
                    "org.apache.kafka.metadata",
                    "org.apache.kafka.queue",
                    "org.apache.kafka.raft",
                    "org.apache.kafka.server",
                    "org.apache.kafka.storage",
                    "org.apache.kafka.timeline",
                    "de.bwaldvogel.mongo",
                    "io.netty");

    /** Loud only until an application sets its own levels; these it sets as it likes. */
    private static final List<String> CLIENTS =
            List.of(
                    "org.apache.kafka.clients",
                    "org.testcontainers",
                    "com.github.dockerjava",
                    "org.mongodb.driver");

    private Quiet() {}

    /** At once through Logback, and as properties that Spring Boot reads when it takes over. */
    static void servers() {
        SERVERS.forEach(
                name -> System.getProperties().putIfAbsent("logging.level." + name, "warn"));
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            SERVERS.forEach(name -> quieten(context.getLogger(name), Level.WARN));
            CLIENTS.forEach(name -> quieten(context.getLogger(name), Level.INFO));
        }
    }

    private static void quieten(Logger logger, Level level) {
        if (logger.getLevel() == null) {
            logger.setLevel(level);
        }
    }
}
