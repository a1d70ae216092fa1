package io.mistok.simulator.state;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is kept.
 *
 * @param dataFile where; without one everything is gone after a restart
 * @param writeAfter how long changes are gathered before they are written
 */
@Validated
@ConfigurationProperties("mistok.simulator")
record StateProperties(
        @Nullable Path dataFile,
        @DefaultValue("1s") @DurationMin(millis = 10) Duration writeAfter) {
    Optional<StateFile> file() {
        return Optional.ofNullable(dataFile)
                .filter(file -> !file.toString().isBlank())
                .map(StateFile::new);
    }
}
