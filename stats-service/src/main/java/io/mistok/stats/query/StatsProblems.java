package io.mistok.stats.query;

import com.mongodb.MongoException;
import io.mistok.stats.channel.ChannelsUnreadException;
import io.mistok.stats.log.LogUnavailableException;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Failures of questions, as problem details. */
@RestControllerAdvice
class StatsProblems {
    private static final Logger log = LoggerFactory.getLogger(StatsProblems.class);

    @ExceptionHandler
    ProblemDetail handle(ChannelNotFoundException failure) {
        return problem(
                HttpStatus.NOT_FOUND,
                "channel-not-found",
                "Channel not found",
                "There is no channel with this id");
    }

    @ExceptionHandler
    ProblemDetail handle(InvalidQuestionException failure) {
        var problem =
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "validation-failed",
                        "Validation failed",
                        "Some parameters cannot be used");
        problem.setProperty("errors", failure.errors());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail handle(TooManyPointsException failure) {
        var problem =
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "too-many-points",
                        "Too many points",
                        "A series has at most "
                                + failure.limit()
                                + " points; ask for days, or for a shorter time");
        problem.setProperty("limit", failure.limit());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail handle(MongoException failure) {
        log.atWarn()
                .addKeyValue("reason", failure.getClass().getSimpleName())
                .log("A question could not be answered: MongoDB is unavailable");
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "storage-unavailable",
                "Storage unavailable",
                "MongoDB is unavailable; nothing is lost, and counting goes on when it is back");
    }

    @ExceptionHandler
    ProblemDetail handle(ChannelsUnreadException failure) {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "channels-unavailable",
                "Channels unavailable",
                "The list of channels has not been read from Kafka yet; try again soon");
    }

    @ExceptionHandler
    ProblemDetail handle(LogUnavailableException failure) {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "log-unavailable",
                "Log unavailable",
                "Kafka is unavailable, so the log cannot be read");
    }

    private static ProblemDetail problem(
            HttpStatus status, String name, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:problem-type:mistok:" + name));
        problem.setTitle(title);
        return problem;
    }
}
