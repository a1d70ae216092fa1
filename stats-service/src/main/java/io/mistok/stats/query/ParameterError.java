package io.mistok.stats.query;

/**
 * What is wrong with a parameter of a question.
 *
 * @param pointer the same name as a JSON pointer, as in all errors of the API
 */
record ParameterError(String parameter, String pointer, String detail) {
    ParameterError(String parameter, String detail) {
        this(parameter, "/" + parameter, detail);
    }
}
