package io.mistok.menu.wechat;

/** WeChat answered, and the answer was no. */
public class WeChatRefusedException extends RuntimeException {

    private final int errcode;
    private final String errmsg;
    private final String fix;

    WeChatRefusedException(int errcode, String errmsg, String fix) {
        super("WeChat refused with " + errcode + ": " + errmsg);
        this.errcode = errcode;
        this.errmsg = errmsg;
        this.fix = fix;
    }

    public int errcode() {
        return errcode;
    }

    /** WeChat's own words, with the id of the request (rid) that its support asks for. */
    public String errmsg() {
        return errmsg;
    }

    /** What the admin can do, in words. */
    public String fix() {
        return fix;
    }
}
