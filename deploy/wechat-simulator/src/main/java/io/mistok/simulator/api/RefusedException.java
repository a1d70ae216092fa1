package io.mistok.simulator.api;

/** WeChat refuses a call, which it says with HTTP 200 and a return code. */
public class RefusedException extends RuntimeException {
    private final int code;

    public RefusedException(ErrorCode code) {
        this(code.code(), code.text());
    }

    /**
     * Refuses with WeChat's words and what exactly is wrong.
     *
     * @param detail follows WeChat's own words
     */
    public RefusedException(ErrorCode code, String detail) {
        this(code.code(), code.text() + ": " + detail);
    }

    public RefusedException(int code, String text) {
        super(text);
        this.code = code;
    }

    int code() {
        return code;
    }
}
