package io.mistok.simulator.problem;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer into the request
 */
public record FieldProblem(String pointer, String detail) {}
