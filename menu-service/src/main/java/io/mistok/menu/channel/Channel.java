package io.mistok.menu.channel;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A connected account. Its secrets are here only as ciphertext. */
@Entity
@Table(name = "channel")
class Channel {

    @Id private String id;
    private long revision;
    private String name;
    private String appId;
    private @Nullable String originalId;
    private String encryption;
    private String timeZone;
    private String appSecret;

    @Embedded
    @AttributeOverride(name = "current", column = @Column(name = "token"))
    @AttributeOverride(name = "previous", column = @Column(name = "previous_token"))
    @AttributeOverride(name = "previousUntil", column = @Column(name = "previous_token_until"))
    private RotatingSecret token;

    @Embedded
    @AttributeOverride(name = "current", column = @Column(name = "encoding_aes_key"))
    @AttributeOverride(name = "previous", column = @Column(name = "previous_encoding_aes_key"))
    @AttributeOverride(
            name = "previousUntil",
            column = @Column(name = "previous_encoding_aes_key_until"))
    private RotatingSecret encodingAesKey;

    private Instant createdAt;
    private Instant updatedAt;

    /** For Hibernate. */
    @NullUnmarked
    protected Channel() {}

    Channel(String id, ChannelSettings settings, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.name = settings.name();
        this.appId = settings.appId();
        this.originalId = settings.originalId();
        this.encryption = settings.encryption();
        this.timeZone = settings.timeZone();
        this.appSecret = settings.appSecret();
        this.token = settings.token();
        this.encodingAesKey = settings.encodingAesKey();
        this.updatedAt = now;
        this.revision = 1;
    }

    void change(ChannelSettings settings, Instant now) {
        name = settings.name();
        appId = settings.appId();
        originalId = settings.originalId();
        encryption = settings.encryption();
        timeZone = settings.timeZone();
        appSecret = settings.appSecret();
        token = settings.token();
        encodingAesKey = settings.encodingAesKey();
        updatedAt = now;
        revision++;
    }

    /** As the topic knows it. */
    void catchUp(ChannelRecord.Changed told) {
        change(told.settings(), told.changedAt());
        revision = told.version();
    }

    ChannelSettings settings() {
        return new ChannelSettings(
                name, appId, originalId, encryption, timeZone, appSecret, token, encodingAesKey);
    }

    String id() {
        return id;
    }

    long revision() {
        return revision;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
