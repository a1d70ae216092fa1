package io.mistok.stats.recount;

/** What a bucket says. */
record Counted(long total, long unique) {
    static final Counted NOTHING = new Counted(0, 0);
}
