package io.mistok.stats.query;

import java.util.List;

/** A question cannot be answered as it was put. */
class InvalidQuestionException extends RuntimeException {
    private final transient List<ParameterError> errors;

    InvalidQuestionException(List<ParameterError> errors) {
        super("The question has parameters that cannot be used");
        this.errors = List.copyOf(errors);
    }

    InvalidQuestionException(String parameter, String detail) {
        this(List.of(new ParameterError(parameter, detail)));
    }

    List<ParameterError> errors() {
        return errors;
    }
}
