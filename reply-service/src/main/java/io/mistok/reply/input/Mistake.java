package io.mistok.reply.input;

/**
 * One thing wrong with what a client wrote.
 *
 * @param pointer JSON pointer to it, empty for the whole body
 * @param detail what is wrong and what would be right
 */
public record Mistake(String pointer, String detail) {}
