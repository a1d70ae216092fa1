package io.mistok.compose;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A file as Compose reads it, with the fields that we use; any other one is an error. */
record ComposeFile(
        Map<String, Service> services,
        Map<String, Network> networks,
        Map<String, Volume> volumes,
        Map<String, Secret> secrets) {

    static final ComposeFile MAIN = read("compose.yaml");
    static final ComposeFile EMBEDDED = read("compose.embedded.yaml");

    private static final String OF_OURS = "x-";

    ComposeFile {
        services = services == null ? Map.of() : services;
        networks = networks == null ? Map.of() : networks;
        volumes = volumes == null ? Map.of() : volumes;
        secrets = secrets == null ? Map.of() : secrets;
    }

    record Network(boolean internal) {}

    record Volume() {}

    record Secret(String file) {}

    /** Named as in the Compose specification. */
    record Service(
            String image,
            String user,
            List<String> command,
            List<String> profiles,
            Map<String, String> environment,
            List<Mounted> secrets,
            List<String> ports,
            List<String> volumes,
            List<String> networks,
            List<String> tmpfs,
            Map<String, Condition> depends_on,
            Health healthcheck,
            Logging logging,
            List<String> cap_drop,
            List<String> security_opt,
            String mem_limit,
            String restart,
            boolean read_only,
            String stop_grace_period) {
        Service {
            environment = environment == null ? Map.of() : environment;
            secrets = secrets == null ? List.of() : secrets;
            ports = ports == null ? List.of() : ports;
            volumes = volumes == null ? List.of() : volumes;
            profiles = profiles == null ? List.of() : profiles;
            depends_on = depends_on == null ? Map.of() : depends_on;
        }

        boolean isOurs() {
            return image.startsWith("${MISTOK_REGISTRY:-mistok}/");
        }
    }

    record Mounted(String source, String target) {
        /** The short form: the file is called as the secret. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Mounted(String source) {
            this(source, source);
        }
    }

    record Condition(String condition) {}

    record Health(
            List<String> test, String interval, String timeout, int retries, String start_period) {}

    record Logging(Map<String, String> options) {}

    static ComposeFile read(String name) {
        return parsed(text(Path.of(name)));
    }

    /** Strictly: an unknown field, a key given twice or a number for a text is an error. */
    static ComposeFile parsed(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Map<String, Object> document = new Yaml(new SafeConstructor(options)).load(yaml);
        document.keySet().removeIf(key -> key.startsWith(OF_OURS));
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // What is not said is not so.
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build()
                .convertValue(document, ComposeFile.class);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
