package io.mistok.ingest.answer;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The five seconds of a callback.
 *
 * @param replyPartition partition of the reply topic that this replica reads, and no other does
 * @param passiveDeadline until when a decision can be answered, counted from the request's arrival
 * @param hold until when a request is held that is not stored yet; the platform hangs up at 5 s,
 *     and retries at once what is refused at once
 */
@Validated
@ConfigurationProperties("mistok.callback")
public record AnswerProperties(
        @DefaultValue("0") @Min(0) int replyPartition,
        @DefaultValue("4200ms") @NotNull @DurationMin(millis = 50) Duration passiveDeadline,
        @DefaultValue("4600ms") @NotNull @DurationMin(millis = 100) @DurationMax(millis = 4900)
                Duration hold) {

    @AssertTrue(message = "mistok.callback.passive-deadline must end before mistok.callback.hold")
    boolean isDeadlineBeforeHold() {
        return passiveDeadline.compareTo(hold) < 0;
    }
}
