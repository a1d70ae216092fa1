package io.mistok.prove.report;

/**
 * One second of a run.
 *
 * @param at seconds since the run began
 * @param offered callbacks that were due in it
 * @param answered deliveries begun in it that were answered rightly
 * @param failed deliveries begun in it that were not
 * @param p50 of the deliveries begun in it, in milliseconds
 * @param messages customer-service messages that arrived in it
 */
public record Second(
        int at,
        int offered,
        int answered,
        int failed,
        double p50,
        double p99,
        double max,
        int messages) {}
