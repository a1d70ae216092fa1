package io.mistok.menu.channel;

import io.mistok.menu.secret.Secret;
import io.mistok.menu.secret.SecretBox;
import io.mistok.menu.secret.SecretField;
import io.mistok.menu.secret.SecretUnreadableException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a checked request into settings: for a new channel, or over the settings that were. */
@Component
class SettingsChange {

    private final SecretBox box;
    private final Generator generator;
    private final ChannelProperties properties;

    SettingsChange(SecretBox box, Generator generator, ChannelProperties properties) {
        this.box = box;
        this.generator = generator;
        this.properties = properties;
    }

    ChannelSettings create(String id, ChannelRequest request) {
        return new ChannelSettings(
                Objects.requireNonNull(request.name()),
                Objects.requireNonNull(request.appId()),
                emptyAsAbsent(request.originalId()),
                or(request.encryption(), Encryption.SECURE.wireName()),
                or(request.timeZone(), properties.defaultTimeZone().getId()),
                seal(Objects.requireNonNull(request.appSecret()), id, SecretField.APP_SECRET),
                RotatingSecret.of(
                        seal(or(request.token(), generator.token()), id, SecretField.TOKEN)),
                RotatingSecret.of(
                        seal(
                                or(request.encodingAesKey(), generator.encodingAesKey()),
                                id,
                                SecretField.ENCODING_AES_KEY)));
    }

    ChannelSettings over(ChannelSettings was, String id, ChannelRequest request, Instant now) {
        var originalId = request.originalId();
        var appSecret = request.appSecret();
        return new ChannelSettings(
                or(request.name(), was.name()),
                or(request.appId(), was.appId()),
                originalId == null ? was.originalId() : emptyAsAbsent(originalId),
                or(request.encryption(), was.encryption()),
                or(request.timeZone(), was.timeZone()),
                appSecret == null ? was.appSecret() : seal(appSecret, id, SecretField.APP_SECRET),
                rotate(was.token(), request.token(), id, SecretField.TOKEN, now),
                rotate(
                        was.encodingAesKey(),
                        request.encodingAesKey(),
                        id,
                        SecretField.ENCODING_AES_KEY,
                        now));
    }

    /** The same settings, their secrets sealed by the key that is primary now. */
    ChannelSettings sealedAgain(ChannelSettings was, String id, Instant now) {
        return new ChannelSettings(
                was.name(),
                was.appId(),
                was.originalId(),
                was.encryption(),
                was.timeZone(),
                box.sealAgain(was.appSecret(), id, SecretField.APP_SECRET),
                sealedAgain(was.token().at(now), id, SecretField.TOKEN),
                sealedAgain(was.encodingAesKey().at(now), id, SecretField.ENCODING_AES_KEY));
    }

    private RotatingSecret sealedAgain(RotatingSecret was, String id, SecretField field) {
        return was.sealedAgain(sealed -> box.sealAgain(sealed, id, field));
    }

    private RotatingSecret rotate(
            RotatingSecret was, @Nullable String value, String id, SecretField field, Instant now) {
        if (value == null) {
            return was.at(now);
        }
        var known = opened(was.current(), id, field);
        if (known.isEmpty()) {
            return RotatingSecret.of(seal(value, id, field));
        }
        return known.get().value().equals(value)
                ? was.at(now)
                : was.replacedBy(seal(value, id, field), now.plus(properties.secretOverlap()));
    }

    /** Empty when its key is lost: what is entered again then replaces it, without an overlap. */
    private Optional<Secret> opened(String sealed, String id, SecretField field) {
        try {
            return Optional.of(box.open(sealed, id, field));
        } catch (SecretUnreadableException lost) {
            return Optional.empty();
        }
    }

    private String seal(String value, String id, SecretField field) {
        return box.seal(new Secret(value), id, field);
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }

    private static @Nullable String emptyAsAbsent(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
