package io.mistok.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A user of the database server, who may do anything in one database and nothing elsewhere.
 *
 * @param name of the user; the database is called {@code mistok_} and the name
 * @param password letters, digits, {@code -} and {@code _}
 */
record Account(String name, String password) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

    Account {
        if (!PLAIN.matcher(name).matches() || !PLAIN.matcher(password).matches()) {
            throw new IllegalArgumentException(
                    "The name and the password of " + name + " may be letters and digits only");
        }
    }

    /** From arguments {@code NAME=FILE}, where the file holds the password; others are left out. */
    static List<Account> all(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.contains("="))
                .map(Account::of)
                .toList();
    }

    /** What makes the database and the user, each time the server starts. */
    String statements() {
        return """
        CREATE DATABASE IF NOT EXISTS mistok_%1$s CHARACTER SET utf8mb4;
        CREATE OR REPLACE USER '%1$s'@'%%' IDENTIFIED BY '%2$s';
        GRANT ALL ON mistok_%1$s.* TO '%1$s'@'%%';
        """
                .formatted(name, password);
    }

    private static Account of(String argument) {
        var parts = argument.split("=", 2);
        try {
            return new Account(parts[0], Files.readString(Path.of(parts[1])).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The password of " + parts[0] + " cannot be read", failure);
        }
    }
}
