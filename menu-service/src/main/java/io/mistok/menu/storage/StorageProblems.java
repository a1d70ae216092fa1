package io.mistok.menu.storage;

import io.mistok.menu.problem.Problems;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StorageProblems {

    private static final Logger log = LoggerFactory.getLogger(StorageProblems.class);

    @ExceptionHandler
    ProblemDetail handle(StorageUnavailableException failure) {
        return unavailable();
    }

    @ExceptionHandler
    ProblemDetail handle(PessimisticLockingFailureException failure) {
        return Problems.of(
                HttpStatus.CONFLICT,
                "change-in-progress",
                "Change in progress",
                "Another change of this channel is under way; try again in a moment");
    }

    @ExceptionHandler
    ProblemDetail handle(DataAccessException failure) {
        return unlessSomethingElse(failure);
    }

    @ExceptionHandler
    ProblemDetail handle(TransactionException failure) {
        return unlessSomethingElse(failure);
    }

    private static ProblemDetail unlessSomethingElse(RuntimeException failure) {
        if (!isConnectionLoss(failure)) {
            return Problems.unexpected(failure);
        }
        log.atWarn()
                .addKeyValue("reason", String.valueOf(failure.getMessage()))
                .log("The database cannot be reached");
        return unavailable();
    }

    private static ProblemDetail unavailable() {
        var problem =
                Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "storage-unavailable",
                        "Storage unavailable",
                        "The database of menu-service (MySQL) cannot be reached: channels and menus"
                                + " can be neither read nor changed; callbacks and replies go on");
        problem.setProperty("unavailable", "mysql");
        return problem;
    }

    static boolean isConnectionLoss(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case JDBCConnectionException _ -> true;
            case SQLTransientConnectionException _ -> true;
            case SQLNonTransientConnectionException _ -> true;
            case SQLRecoverableException _ -> true;
            case SQLException sql
                    when sql.getSQLState() != null && sql.getSQLState().startsWith("08") ->
                    true;
            default -> isConnectionLoss(failure.getCause());
        };
    }
}
