package io.mistok.prove.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The results of all runs, a file each. */
public final class Results {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;

    public Results(Path folder) {
        this.folder = folder;
    }

    /** Keeps a result in place of an older one. */
    public void keep(RunResult result) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(result.id()), JSON.writeValueAsString(result));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The last result of a run. */
    public Optional<RunResult> find(String id) {
        if (Files.notExists(file(id))) {
            return Optional.empty();
        }
        return Optional.of(JSON.readValue(file(id).toFile(), RunResult.class));
    }

    /** Those that there are, in the order of the ids. */
    public List<RunResult> all(List<String> ids) {
        var all = new ArrayList<RunResult>();
        ids.forEach(id -> find(id).ifPresent(all::add));
        return all;
    }

    private Path file(String id) {
        return folder.resolve(id + ".json");
    }
}
