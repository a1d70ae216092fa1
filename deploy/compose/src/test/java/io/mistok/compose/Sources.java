package io.mistok.compose;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** What the programs say of themselves, beside the compose files in this repository. */
final class Sources {
    private static final Path REPOSITORY = Path.of("../..");

    /** The module of each service. */
    static final Map<String, String> MODULES =
            Map.of(
                    "gateway", "gateway",
                    "ingest", "ingest-service",
                    "menu", "menu-service",
                    "reply", "reply-service",
                    "stats", "stats-service",
                    "simulator", "deploy/wechat-simulator");

    /** {@code `MISTOK_SERVICES_INGEST`, `_MENU`} means {@code MISTOK_SERVICES_MENU}, too. */
    private static final Pattern SHORTENED =
            Pattern.compile("`([A-Z0-9_]+)_[A-Z]+`((?:, `_[A-Z]+`)+)");

    private Sources() {}

    /** A file of the repository, by its path in it. */
    static String file(String path) {
        return ComposeFile.text(REPOSITORY.resolve(path));
    }

    /** Where a service names the variables that it listens to, in full. */
    static String settingsOf(String service) {
        var module = MODULES.get(service);
        var readme = file(module + "/README.md");
        return readme
                + SHORTENED
                        .matcher(readme)
                        .results()
                        .map(it -> it.group(2).replace("`_", " " + it.group(1) + "_"))
                        .collect(Collectors.joining())
                + file(settingsFile(module));
    }

    /** The names of all settings in a service's own file, with dots. */
    static Set<String> propertiesOf(String service) {
        var names = new TreeSet<String>();
        for (Object document : new Yaml().loadAll(file(settingsFile(MODULES.get(service))))) {
            collect("", document, names);
        }
        return names;
    }

    private static String settingsFile(String module) {
        return module + "/src/main/resources/application.yaml";
    }

    private static void collect(String prefix, Object node, Set<String> names) {
        if (node instanceof Map<?, ?> fields) {
            fields.forEach((key, value) -> collect(prefix + "." + key, value, names));
        } else {
            names.add(prefix.substring(1));
        }
    }
}
