package io.mistok.bench.micro;

/**
 * One step on one side in one round.
 *
 * @param nanos time of one call
 * @param bytes allocated by one call
 */
record Score(double nanos, double bytes) {}
