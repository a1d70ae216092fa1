package io.mistok.menu.storage;

import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date and does nothing else, for a deployment that wants it done before
 * the first new replica starts, or by a user with more rights than the service has.
 */
public final class Migration {
    /** The argument that asks for it. */
    public static final String COMMAND = "migrate";

    private Migration() {}

    /**
     * Returns when it is done.
     *
     * @param environment with the address, name and password of the service's own settings
     */
    public static void run(Map<String, String> environment) {
        Flyway.configure()
                .dataSource(
                        setting(environment, "SPRING_DATASOURCE_URL"),
                        setting(environment, "SPRING_DATASOURCE_USERNAME"),
                        setting(environment, "SPRING_DATASOURCE_PASSWORD"))
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static String setting(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }
}
