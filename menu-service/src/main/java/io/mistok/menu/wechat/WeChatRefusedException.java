package io.mistok.menu.wechat;

import java.util.Set;

/** WeChat answered, and the answer was no. */
public class WeChatRefusedException extends RuntimeException {

    private static final Set<Integer> NO_RIGHT = Set.of(48001, 48004);

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

    /** Whether the account may not make this call at all, whenever it is made again. */
    public boolean isForLackOfRight() {
        return NO_RIGHT.contains(errcode);
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
