package io.mistok.local.secret;

import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * The keys and passwords of one data folder. Whoever loses the keyset loses the channels' secrets.
 */
public final class Secrets {
    private static final String LETTERS =
            "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PASSWORD_LENGTH = 20;

    private final Path folder;

    /** The folder exists. */
    public Secrets(Path folder) {
        this.folder = folder;
    }

    /** Encrypts the channels' secrets: a Tink keyset in JSON. */
    public Path keyset() {
        var file = folder.resolve("keyset.json");
        PrivateFiles.keptIn(file, Keyset::generate);
        return file;
    }

    /** The pair of keys for tokens between the gateway and the services. */
    public TokenKeys tokenKeys() {
        return TokenKeys.in(folder);
    }

    /** For the built-in admin when the environment gives none. */
    public String adminPassword() {
        return password("admin-password");
    }

    /** For the user of the database. */
    public String databasePassword() {
        return password("database-password");
    }

    private String password(String name) {
        return PrivateFiles.keptIn(folder.resolve(name), Secrets::generatePassword).strip();
    }

    private static String generatePassword() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        random.ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .forEach(index -> password.append(LETTERS.charAt(index)));
        return password.append('\n').toString();
    }
}
