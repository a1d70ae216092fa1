package io.mistok.reply.rule;

import java.util.Arrays;

/** From a state and a character to the next state: one hash table of numbers, open addressing. */
final class Transitions {
    static final int MISSING = -1;

    private static final int FIRST_CAPACITY = 64;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;
    private static final long EMPTY = -1;

    private long[] from = emptyTable(FIRST_CAPACITY);
    private int[] to = new int[FIRST_CAPACITY];
    private int size;

    int get(int state, char character) {
        var place = place(key(state, character));
        return from[place] == EMPTY ? MISSING : to[place];
    }

    /** Adds what is not there yet. */
    void add(int state, char character, int next) {
        if (++size > from.length / 2) {
            grow();
        }
        put(key(state, character), next);
    }

    private void put(long key, int next) {
        var place = place(key);
        from[place] = key;
        to[place] = next;
    }

    /** Where the key is, or where it would go. */
    private int place(long key) {
        var place = (int) ((key * SCATTER) >>> (Long.numberOfLeadingZeros(from.length) + 1));
        while (from[place] != EMPTY && from[place] != key) {
            place = (place + 1) & (from.length - 1);
        }
        return place;
    }

    private void grow() {
        var keys = from;
        var states = to;
        from = emptyTable(keys.length * 2);
        to = new int[keys.length * 2];
        for (var i = 0; i < keys.length; i++) {
            if (keys[i] != EMPTY) {
                put(keys[i], states[i]);
            }
        }
    }

    private static long[] emptyTable(int capacity) {
        var table = new long[capacity];
        Arrays.fill(table, EMPTY);
        return table;
    }

    private static long key(int state, char character) {
        return (long) state << Character.SIZE | character;
    }
}
