package io.mistok.menu.channel;

import io.mistok.menu.secret.Secret;
import io.mistok.menu.secret.SecretBox;
import io.mistok.menu.secret.SecretField;
import java.time.Instant;
import java.util.Objects;
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

    private RotatingSecret rotate(
            RotatingSecret was, @Nullable String value, String id, SecretField field, Instant now) {
        if (value == null || box.open(was.current(), id, field).value().equals(value)) {
            return was.at(now);
        }
        return was.replacedBy(seal(value, id, field), now.plus(properties.secretOverlap()));
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
