package io.mistok.simulator.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An official account; identity is the object, so a deleted account leaves nothing to its
 * successor.
 */
public final class Account {
    private final String appId;
    private final String appSecret;
    private final String originalId;
    private volatile @Nullable ServerSettings server;

    public Account(String appId, String appSecret, String originalId) {
        this.appId = appId;
        this.appSecret = appSecret;
        this.originalId = originalId;
    }

    public String appId() {
        return appId;
    }

    public String appSecret() {
        return appSecret;
    }

    /** The {@code gh_...} id, {@code ToUserName} of every callback. */
    public String originalId() {
        return originalId;
    }

    /** Empty until a server has been saved, which takes a verified URL. */
    public Optional<ServerSettings> server() {
        return Optional.ofNullable(server);
    }

    /** Takes effect at once, for URL, key and mode together. */
    public void save(ServerSettings settings) {
        server = settings;
    }
}
