package io.mistok.reply.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mistok.backing.Backing;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class MigrationIT {
    @Test
    void makesTheSchemaAndEndsAndDoesItOnce() throws SQLException {
        var database = Backing.mySql("mistok_reply_migration");
        var environment =
                Map.of(
                        "SPRING_DATASOURCE_URL", database.url(),
                        "SPRING_DATASOURCE_USERNAME", database.username(),
                        "SPRING_DATASOURCE_PASSWORD", database.password());

        Migration.run(environment);
        Migration.run(environment);

        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.username(), database.password());
                var statement = connection.createStatement();
                var history = statement.executeQuery("select success from flyway_schema_history")) {
            assertThat(history.next()).isTrue();
            assertThat(history.getBoolean(1)).isTrue();
        }
    }

    @Test
    void saysWhatIsNotSet() {
        assertThatThrownBy(() -> Migration.run(Map.of()))
                .hasMessage("SPRING_DATASOURCE_URL is not set");
    }
}
