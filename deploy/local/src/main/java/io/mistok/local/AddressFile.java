package io.mistok.local;

import io.mistok.local.program.Addresses;
import io.mistok.local.secret.PrivateFiles;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells tests and tools where everything is, in the form a shell and a properties reader take. */
final class AddressFile {
    private AddressFile() {}

    static void write(Path file, Addresses addresses, Identity identity) {
        var variables = new TreeMap<>(addresses.variables());
        variables.put("MYSQL_USERNAME", "mistok");
        variables.put("MYSQL_PASSWORD", identity.databasePassword());
        PrivateFiles.write(
                file,
                variables.entrySet().stream()
                        .map(entry -> entry.getKey() + "='" + entry.getValue() + "'\n")
                        .collect(Collectors.joining()));
    }
}
