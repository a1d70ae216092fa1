package io.mistok.simulator.account;

import java.util.Locale;
import java.util.Map;

/**
 * Something has changed in an account; published inside the application, after the change, for
 * pages that watch and for what must be kept.
 *
 * @param data what a watcher needs to know of it; empty where it has to be read again
 */
public record Happening(Account account, Kind kind, Object data) {
    /** What has changed. */
    public enum Kind {
        /** Name, server, or whether there is the account at all. */
        ACCOUNT,
        /** The live menu. */
        MENU,
        /** Who there is, who follows, who refuses messages. */
        FOLLOWER,
        /** A conversation has one more entry. */
        ENTRY,
        /** A callback has been answered, or given up. */
        EXCHANGE,
        /** A history goes on or has ended. */
        HISTORY;

        /** Its name for watchers. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Happening of(Account account, Kind kind) {
        return new Happening(account, kind, Map.of());
    }

    /** Something about one person. */
    public static Happening of(Account account, Kind kind, String openId) {
        return new Happening(account, kind, Map.of("openId", openId));
    }

    /** Something new about one person, under the name of its kind. */
    public static Happening of(Account account, Kind kind, String openId, Object news) {
        return new Happening(account, kind, Map.of("openId", openId, kind.word(), news));
    }
}
