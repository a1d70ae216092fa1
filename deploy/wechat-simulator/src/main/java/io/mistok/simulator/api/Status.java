package io.mistok.simulator.api;

/** The answer of a call that returns nothing else. */
public record Status(int errcode, String errmsg) {
    public static final Status OK = new Status(0, "ok");
}
