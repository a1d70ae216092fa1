package io.mistok.menu.channel;

import io.mistok.menu.problem.InvalidRequestException;
import io.mistok.menu.problem.Violation;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What WeChat's console accepts for a server configuration, and what we accept for the rest. Ids
 * are checked for their characters only: their length is WeChat's affair.
 *
 * @see <a href="https://developers.weixin.qq.com/doc/service/guide/dev/push/">Push access</a>
 */
final class ChannelRules {

    private static final int NAME_LIMIT = 100;
    private static final int TOKEN_LIMIT = 32;
    private static final int KEY_LENGTH = 43;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]{3," + TOKEN_LIMIT + "}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{" + KEY_LENGTH + "}");

    private final List<Violation> violations = new ArrayList<>();

    private ChannelRules() {}

    /** A new channel: name, AppID and AppSecret must be there. */
    static void checkNew(ChannelRequest request) {
        var rules = new ChannelRules();
        rules.require("/name", request.name());
        rules.require("/appId", request.appId());
        rules.require("/appSecret", request.appSecret());
        rules.checkGiven(request);
        rules.complain();
    }

    /** A change: only what is given counts. */
    static void checkChange(ChannelRequest request) {
        var rules = new ChannelRules();
        rules.checkGiven(request);
        rules.complain();
    }

    private void checkGiven(ChannelRequest request) {
        check("/name", request.name(), ChannelRules::name);
        check("/appId", request.appId(), value -> id(value, "An AppID"));
        check("/appSecret", request.appSecret(), ChannelRules::appSecret);
        check("/originalId", emptyAsAbsent(request.originalId()), value -> id(value, "An id"));
        check("/encryption", request.encryption(), ChannelRules::encryption);
        check("/token", request.token(), ChannelRules::token);
        check("/encodingAesKey", request.encodingAesKey(), ChannelRules::encodingAesKey);
        check("/timeZone", request.timeZone(), ChannelRules::timeZone);
    }

    private void require(String pointer, @Nullable String value) {
        if (value == null) {
            violations.add(new Violation(pointer, "This field is required"));
        }
    }

    private void check(
            String pointer, @Nullable String value, Function<String, @Nullable Mistake> rule) {
        var mistake = value == null ? null : rule.apply(value);
        if (mistake != null) {
            violations.add(new Violation(pointer, mistake.detail, mistake.limit));
        }
    }

    private void complain() {
        if (!violations.isEmpty()) {
            throw new InvalidRequestException(violations);
        }
    }

    private static @Nullable String emptyAsAbsent(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    private static @Nullable Mistake name(String value) {
        if (value.isEmpty()) {
            return new Mistake("A channel needs a name", null);
        }
        return value.codePointCount(0, value.length()) <= NAME_LIMIT
                ? null
                : new Mistake("A name has at most 100 characters", NAME_LIMIT);
    }

    private static @Nullable Mistake id(String value, String what) {
        return ID.matcher(value).matches()
                ? null
                : new Mistake(what + " has 1 to 64 letters, digits, - and _", 64);
    }

    private static @Nullable Mistake appSecret(String value) {
        return SECRET.matcher(value).matches()
                ? null
                : new Mistake("An AppSecret has 1 to 128 visible ASCII characters", 128);
    }

    private static @Nullable Mistake encryption(String value) {
        return Encryption.called(value).isPresent()
                ? null
                : new Mistake("Encryption is plain, compatible or secure", null);
    }

    private static @Nullable Mistake token(String value) {
        return TOKEN.matcher(value).matches()
                ? null
                : new Mistake("A token has 3 to 32 letters and digits", TOKEN_LIMIT);
    }

    /** 43 such characters are 32 bytes and two spare bits, whatever they are. */
    private static @Nullable Mistake encodingAesKey(String value) {
        return KEY.matcher(value).matches()
                ? null
                : new Mistake("An EncodingAESKey has exactly 43 letters and digits", KEY_LENGTH);
    }

    private static @Nullable Mistake timeZone(String value) {
        return ZoneId.getAvailableZoneIds().contains(value)
                ? null
                : new Mistake("This is not an IANA time zone, such as Asia/Shanghai", null);
    }

    private record Mistake(String detail, @Nullable Integer limit) {}
}
