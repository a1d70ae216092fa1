package io.mistok.reply;

/** Stands for a class of a service, to prove that the rule against them bites. */
public interface ForeignType {}
