package io.mistok.prove.check;

/** How often, and by how many people. */
public record Tally(long total, long unique) {
    @Override
    public String toString() {
        return total + "/" + unique;
    }
}
