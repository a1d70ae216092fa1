package io.mistok.images.program;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What becomes an image. */
public enum Program {
    /** The front door, with the admin pages. */
    GATEWAY("gateway", 8080, "MISTOK_PORT", "/ /healthz /api/channels /api/docs"),
    /** Callbacks in. */
    INGEST_SERVICE("ingest-service", 8081, "PORT", "/callback/wechat/nobody"),
    /** Channels and menus. */
    MENU_SERVICE("menu-service", 8082, "PORT", "/v3/api-docs /api/channels"),
    /** Replies. */
    REPLY_SERVICE("reply-service", 8083, "PORT", "/v3/api-docs"),
    /** Numbers. */
    STATS_SERVICE("stats-service", 8084, "PORT", "/v3/api-docs"),
    /** WeChat's side, for trials. */
    WECHAT_SIMULATOR(
            "deploy/wechat-simulator", 8090, "MISTOK_SIMULATOR_PORT", "/ /simulator/api/accounts"),
    /** Kafka's place, MySQL's and MongoDB's, for trials: the first argument says which. */
    EMBEDDED_SERVERS("deploy/embedded-servers", 9092, "", "");

    private final Path folder;
    private final int port;
    private final String portVariable;
    private final String firstRequests;

    Program(String folder, int port, String portVariable, String firstRequests) {
        this.folder = Path.of(folder);
        this.port = port;
        this.portVariable = portVariable;
        this.firstRequests = firstRequests;
    }

    /** As the image and its jar are called. */
    public String title() {
        return folder.getFileName().toString();
    }

    /** Its Maven module below the repository. */
    public Path folder() {
        return folder;
    }

    /** Where it listens unless told otherwise. */
    public int port() {
        return port;
    }

    /** The environment variable that tells otherwise. */
    public String portVariable() {
        return portVariable;
    }

    /**
     * Asked while its start is rehearsed, beside its health and its metrics; any answer will do.
     */
    public List<String> firstRequests() {
        return List.of(firstRequests.split(" "));
    }

    /** Whether it answers HTTP, and so can be started and asked by itself. */
    public boolean answers() {
        return this != EMBEDDED_SERVERS;
    }

    /**
     * Folders for volumes, which take their owner from them: that of the program, when they are
     * new.
     */
    public List<String> folders() {
        return switch (this) {
            case WECHAT_SIMULATOR -> List.of("/data");
            case INGEST_SERVICE -> List.of("/var/lib/mistok/spool");
            case EMBEDDED_SERVERS -> List.of("/var/lib/kafka/data", "/var/lib/mysql", "/data/db");
            case GATEWAY, MENU_SERVICE, REPLY_SERVICE, STATS_SERVICE -> List.of();
        };
    }

    /** Whether it carries the pages for a browser. */
    public boolean hasPages() {
        return this == GATEWAY || this == WECHAT_SIMULATOR;
    }

    /**
     * Those of a list like {@code gateway,ingest-service}; an empty list names all.
     *
     * @throws IllegalArgumentException when it names something else
     */
    public static List<Program> chosen(String names) {
        if (names.isBlank()) {
            return List.of(values());
        }
        return Stream.of(names.split(",", -1)).map(Program::called).toList();
    }

    private static Program called(String name) {
        return Stream.of(values())
                .filter(program -> program.title().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is called " + name));
    }
}
