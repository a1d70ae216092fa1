package io.mistok.simulator.menu;

import io.mistok.simulator.api.ErrorCode;

/** Limits of the two levels of a menu, and the code that names each of them. */
enum Level {
    TOP(
            16,
            ErrorCode.INVALID_BUTTON_NAME,
            ErrorCode.INVALID_BUTTON_TYPE,
            ErrorCode.INVALID_BUTTON_KEY,
            ErrorCode.INVALID_BUTTON_URL,
            ErrorCode.INVALID_BUTTON_DOMAIN),
    SUB(
            60,
            ErrorCode.INVALID_SUB_BUTTON_NAME,
            ErrorCode.INVALID_SUB_BUTTON_TYPE,
            ErrorCode.INVALID_SUB_BUTTON_KEY,
            ErrorCode.INVALID_SUB_BUTTON_URL,
            ErrorCode.INVALID_SUB_BUTTON_DOMAIN);

    /** In bytes of UTF-8. */
    final int nameLimit;

    final ErrorCode name;
    final ErrorCode type;
    final ErrorCode key;
    final ErrorCode url;
    final ErrorCode domain;

    Level(
            int nameLimit,
            ErrorCode name,
            ErrorCode type,
            ErrorCode key,
            ErrorCode url,
            ErrorCode domain) {
        this.nameLimit = nameLimit;
        this.name = name;
        this.type = type;
        this.key = key;
        this.url = url;
        this.domain = domain;
    }
}
