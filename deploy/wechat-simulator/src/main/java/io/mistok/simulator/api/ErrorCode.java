package io.mistok.simulator.api;

import java.util.Arrays;
import java.util.Optional;

/** WeChat's return codes that the simulator gives, with WeChat's words. */
public enum ErrorCode {
    SYSTEM_BUSY(-1, "system error"),
    INVALID_CREDENTIAL(40001, "invalid credential, access_token is invalid or not latest"),
    INVALID_GRANT_TYPE(40002, "invalid grant_type"),
    INVALID_OPENID(40003, "invalid openid"),
    INVALID_MEDIA_ID(40007, "invalid media_id"),
    INVALID_MESSAGE_TYPE(40008, "invalid message type"),
    INVALID_APPID(40013, "invalid appid"),
    INVALID_ACCESS_TOKEN(40014, "invalid access_token"),
    INVALID_BUTTON_COUNT(40016, "invalid button size"),
    INVALID_BUTTON_TYPE(40017, "invalid button type"),
    INVALID_BUTTON_NAME(40018, "invalid button name size"),
    INVALID_BUTTON_KEY(40019, "invalid button key size"),
    INVALID_BUTTON_URL(40020, "invalid button url size"),
    INVALID_MENU_DEPTH(40022, "invalid sub button depth"),
    INVALID_SUB_BUTTON_COUNT(40023, "invalid sub button size"),
    INVALID_SUB_BUTTON_TYPE(40024, "invalid sub button type"),
    INVALID_SUB_BUTTON_NAME(40025, "invalid sub button name size"),
    INVALID_SUB_BUTTON_KEY(40026, "invalid sub button key size"),
    INVALID_SUB_BUTTON_URL(40027, "invalid sub button url size"),
    INVALID_CHARACTERS(
            40033,
            "invalid charset. please check your request, if include \\uxxxx will create fail!"),
    INVALID_PARAMETER(40035, "invalid parameter"),
    INVALID_SUB_BUTTON_DOMAIN(40054, "invalid sub button url domain"),
    INVALID_BUTTON_DOMAIN(40055, "invalid button url domain"),
    INVALID_URL(40066, "invalid url"),
    INVALID_ARGUMENT(40097, "invalid args"),
    INVALID_SECRET(40125, "invalid appsecret"),
    IP_NOT_ALLOWED(40164, "invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist"),
    MISSING_ACCESS_TOKEN(41001, "access_token missing"),
    MISSING_APPID(41002, "appid missing"),
    MISSING_SECRET(41004, "appsecret missing"),
    MISSING_MEDIA_ID(41006, "media_id missing"),
    EXPIRED_ACCESS_TOKEN(42001, "access_token expired"),
    NEEDS_GET(43001, "require GET method"),
    NEEDS_POST(43002, "require POST method"),
    NOT_FOLLOWING(43004, "require subscribe"),
    EMPTY_BODY(44002, "empty post data"),
    EMPTY_NEWS(44003, "empty news data"),
    EMPTY_TEXT(44004, "empty content"),
    CONTENT_TOO_LONG(45002, "content size out of limit"),
    TOO_MANY_ARTICLES(45008, "article size out of limit"),
    DAILY_QUOTA(45009, "reach max api daily quota limit"),
    TOO_OFTEN(45011, "api minute-quota reach limit, must slower, retry next minute"),
    WINDOW_CLOSED(45015, "response out of time limit or subscription is canceled"),
    MESSAGES_USED_UP(45047, "out of response count limit"),
    NO_MENU(46003, "menu no exist"),
    UNREADABLE_JSON(47001, "data format error"),
    NOT_AUTHORISED(48001, "api unauthorized"),
    REFUSED_BY_FOLLOWER(48002, "user block"),
    CLEARS_USED_UP(48006, "forbid to clear quota because of reaching the limit");

    private final int code;
    private final String text;

    ErrorCode(int code, String text) {
        this.code = code;
        this.text = text;
    }

    public int code() {
        return code;
    }

    public String text() {
        return text;
    }

    /** Empty for codes that the simulator knows no words for. */
    public static Optional<ErrorCode> of(int code) {
        return Arrays.stream(values()).filter(known -> known.code == code).findAny();
    }
}
