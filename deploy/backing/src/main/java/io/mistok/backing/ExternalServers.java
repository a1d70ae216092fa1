package io.mistok.backing;

/** Servers that run already; system properties tell where. */
final class ExternalServers implements Servers {
    @Override
    public String kafka() {
        return setting("backing.kafka");
    }

    @Override
    public MySqlDatabase mySql() {
        return new MySqlDatabase(
                setting("backing.mysql.url"),
                setting("backing.mysql.username"),
                setting("backing.mysql.password"));
    }

    @Override
    public String mongo() {
        return setting("backing.mongo");
    }

    private static String setting(String name) {
        var value = System.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("-Dbacking=external needs -D" + name + "=...");
        }
        return value;
    }
}
