package io.mistok.stats.event;

/**
 * A person inside one channel.
 *
 * @param value as the platform gave it; never logged, {@link #toString()} is masked
 */
public record OpenId(String value) {
    private static final int SHOWN_AT_START = 3;
    private static final int SHOWN_AT_END = 2;

    @Override
    public String toString() {
        return value.length() <= 2 * (SHOWN_AT_START + SHOWN_AT_END)
                ? "***"
                : value.substring(0, SHOWN_AT_START)
                        + "***"
                        + value.substring(value.length() - SHOWN_AT_END);
    }
}
