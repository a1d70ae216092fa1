package io.mistok.backing;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startable;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.mysql.MySQLContainer;

/** The real products in containers; Testcontainers removes them after the JVM has gone. */
final class ContainerServers implements Servers {
    private static final String PASSWORD = "mistok";

    @Override
    public String kafka() {
        return started(
                        new KafkaContainer("apache/kafka:4.1.1")
                                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0"))
                .getBootstrapServers();
    }

    @Override
    public MySqlDatabase mySql() {
        var server =
                started(
                        new MySQLContainer("mysql:8.4")
                                .withUsername("root")
                                .withPassword(PASSWORD));
        return new MySqlDatabase(server.getJdbcUrl(), "root", PASSWORD);
    }

    @Override
    public String mongo() {
        return started(new MongoDBContainer("mongo:8")).getConnectionString();
    }

    private static <T extends Startable> T started(T container) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException(
                    "-Dbacking=containers needs a Docker engine and none answers;"
                            + " start one, or leave the option out to use the embedded servers");
        }
        container.start();
        return container;
    }
}
