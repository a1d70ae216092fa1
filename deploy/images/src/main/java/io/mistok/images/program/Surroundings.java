package io.mistok.images.program;

import io.mistok.backing.Backing;
import io.mistok.backing.MySqlDatabase;
import io.mistok.local.secret.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

/**
 * What a program needs to start: servers on this machine, and secrets that live as long as the
 * build. None of it gets into an image.
 */
public final class Surroundings {
    private final Path folder;
    private final Secrets secrets;

    /**
     * Makes the secrets; the servers start when the first program needs them.
     *
     * @param folder for the secrets
     */
    public Surroundings(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        secrets = new Secrets(folder);
    }

    /**
     * The whole environment of one program.
     *
     * @param port where it shall listen
     * @param secretsAt where it finds the folder with the secrets
     */
    public Map<String, String> environment(Program program, int port, Path secretsAt) {
        var environment = new HashMap<String, String>();
        environment.put("LANG", "C.UTF-8");
        environment.put(program.portVariable(), String.valueOf(port));
        environment.put("MISTOK_PUBLIC_URL", "http://localhost:8080");
        var keyset = secretsAt.resolve(secrets.keyset().getFileName()).toString();
        var keys = secrets.tokenKeys();
        var publicKey = secretsAt.resolve(keys.publicKey().getFileName()).toString();
        switch (program) {
            case GATEWAY -> {
                environment.put("MISTOK_ADMIN_PASSWORD", secrets.adminPassword());
                environment.put(
                        "MISTOK_INTERNAL_PRIVATE_KEY_FILE",
                        secretsAt.resolve(keys.privateKey().getFileName()).toString());
            }
            case INGEST_SERVICE -> {
                environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", Backing.kafka());
                environment.put("MISTOK_SECRETS_KEYSET_FILE", keyset);
            }
            case MENU_SERVICE, REPLY_SERVICE -> {
                environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", Backing.kafka());
                environment.put("MISTOK_SECRETS_KEYSET_FILE", keyset);
                environment.put("MISTOK_INTERNAL_PUBLIC_KEY_FILE", publicKey);
                putDatabase(environment, Backing.mySql(program.title().replace('-', '_')));
            }
            case STATS_SERVICE -> {
                environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", Backing.kafka());
                environment.put("MISTOK_INTERNAL_PUBLIC_KEY_FILE", publicKey);
                environment.put("SPRING_MONGODB_URI", Backing.mongo("mistok_stats"));
            }
            case WECHAT_SIMULATOR, EMBEDDED_SERVERS -> {}
        }
        return environment;
    }

    /**
     * Copies the secrets for a program that runs as another user.
     *
     * @param target a new folder
     */
    public void copyReadable(Path target) throws IOException {
        Files.createDirectories(target);
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var copy = Files.copy(file, target.resolve(file.getFileName()));
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
            }
        }
    }

    private static void putDatabase(Map<String, String> environment, MySqlDatabase database) {
        environment.put("SPRING_DATASOURCE_URL", database.url());
        environment.put("SPRING_DATASOURCE_USERNAME", database.username());
        environment.put("SPRING_DATASOURCE_PASSWORD", database.password());
    }
}
