package io.mistok.simulator.account;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An official account; identity is the object, so a deleted account leaves nothing to its
 * successor.
 */
public final class Account {
    private final String appId;
    private final String appSecret;
    private final String originalId;
    private final Map<PerAccount<?>, Object> states = new ConcurrentHashMap<>();
    private volatile @Nullable String name;
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

    /** What stands above the conversation, as far as its owner has said. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public void rename(@Nullable String wanted) {
        name = wanted;
    }

    /** Empty until a server has been saved, which takes a verified URL. */
    public Optional<ServerSettings> server() {
        return Optional.ofNullable(server);
    }

    /** Takes effect at once, for URL, key and mode together. */
    public void save(ServerSettings settings) {
        server = settings;
    }

    @SuppressWarnings("unchecked") // what is put under a key is what its initial makes
    <T> T state(PerAccount<T> feature, Supplier<T> initial) {
        return (T) states.computeIfAbsent(feature, _ -> initial.get());
    }
}
