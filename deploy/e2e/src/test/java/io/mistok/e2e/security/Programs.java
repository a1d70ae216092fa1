package io.mistok.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.e2e.system.Mistok;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The services as processes: what they have written since, and whether they are still the same. */
final class Programs {
    static final List<String> SERVICES =
            List.of("gateway", "ingest-service", "menu-service", "reply-service", "stats-service");
    private static final Pattern ERROR =
            Pattern.compile("(?m)^.*\\b(ERROR|OutOfMemoryError)\\b.*$");

    private static final Pattern BROKER = Pattern.compile("\\b(org\\.apache\\.kafka|o\\.a\\.k)");

    private final Mistok mistok;
    private final Map<String, Long> pids = new LinkedHashMap<>();
    private final Map<String, Long> lengths = new LinkedHashMap<>();

    private Programs(Mistok mistok) {
        this.mistok = mistok;
        for (var service : SERVICES) {
            pids.put(service, mistok.running(service).pid());
            lengths.put(service, size(log(service)));
        }
    }

    static Programs now(Mistok mistok) {
        return new Programs(mistok);
    }

    /** The same processes, none of which has logged an error. */
    void areUnharmed() {
        for (var service : SERVICES) {
            assertThat(mistok.running(service).pid()).as(service).isEqualTo(pids.get(service));
            assertThat(errors(written(service))).as("errors of " + service).isEmpty();
        }
    }

    /** What one service has logged in the meantime. */
    String written(String service) {
        try (var file = Files.newByteChannel(log(service))) {
            file.position(lengths.getOrDefault(service, 0L));
            var in = Channels.newInputStream(file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String written() {
        return SERVICES.stream().map(this::written).collect(Collectors.joining("\n"));
    }

    /** What befalls the client of the broker, and when, is not the callers' doing. */
    private static List<String> errors(String log) {
        return ERROR.matcher(log)
                .results()
                .map(MatchResult::group)
                .filter(line -> !BROKER.matcher(line).find())
                .limit(5)
                .toList();
    }

    private Path log(String service) {
        return mistok.data().resolve("logs").resolve(service + ".log");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
