package io.mistok.backing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The servers that the integration tests of one JVM share: started when first asked for, stopped
 * with the JVM. The system property {@code backing} chooses which.
 *
 * <ul>
 *   <li>{@code embedded}, the default: started from jars, below {@code target/backing}
 *   <li>{@code containers}: MySQL, MongoDB and Kafka images, by Testcontainers
 *   <li>{@code external}: where {@code backing.kafka}, {@code backing.mysql.url}, {@code
 *       backing.mysql.username}, {@code backing.mysql.password} and {@code backing.mongo} say; the
 *       databases a test creates stay there
 * </ul>
 */
public final class Backing {
    private static final Once<Servers> SERVERS =
            new Once<>(() -> Servers.chosen(System.getProperty("backing", "embedded")));
    private static final Once<String> KAFKA = new Once<>(Backing::startKafka);
    private static final Once<MySqlDatabase> MY_SQL = new Once<>(() -> servers().mySql());
    private static final Once<String> MONGO = new Once<>(() -> servers().mongo());

    private Backing() {}

    /** Bootstrap servers of a broker that has all topics of the project; tests share the topics. */
    public static String kafka() {
        return KAFKA.get();
    }

    /**
     * A new empty database.
     *
     * @param name the beginning of its name; the rest is random
     */
    public static MySqlDatabase mySql(String name) {
        var server = MY_SQL.get();
        var fresh = fresh(name);
        var maintenance = Addresses.readableMetadata(Addresses.withDatabase(server.url(), ""));
        try (var connection =
                        DriverManager.getConnection(
                                maintenance, server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + fresh + " CHARACTER SET utf8mb4");
        } catch (SQLException failure) {
            throw new IllegalStateException("No database at " + server.url(), failure);
        }
        return new MySqlDatabase(
                Addresses.readableMetadata(Addresses.withDatabase(server.url(), fresh)),
                server.username(),
                server.password());
    }

    /**
     * Connection string of a new empty MongoDB database.
     *
     * @param name the beginning of its name; the rest is random
     */
    public static String mongo(String name) {
        return Addresses.withDatabase(MONGO.get(), fresh(name));
    }

    private static Servers servers() {
        Quiet.servers();
        return SERVERS.get();
    }

    private static String startKafka() {
        var address = servers().kafka();
        Topics.createAt(address);
        return address;
    }

    private static String fresh(String name) {
        return name + "_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
