package io.mistok.backing;

/** Kafka, MySQL and MongoDB; each is started when it is first asked for. */
interface Servers {
    /** Bootstrap servers. */
    String kafka();

    /** The server itself, no database of it; the user may create some. */
    MySqlDatabase mySql();

    /** Connection string; a database in it is replaced. */
    String mongo();

    static Servers chosen(String kind) {
        return switch (kind) {
            case "embedded" -> new EmbeddedServers();
            case "containers" -> new ContainerServers();
            case "external" -> new ExternalServers();
            default ->
                    throw new IllegalArgumentException(
                            "-Dbacking must be embedded, containers or external, not " + kind);
        };
    }
}
