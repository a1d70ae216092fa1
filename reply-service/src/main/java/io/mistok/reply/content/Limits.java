package io.mistok.reply.content;

/**
 * How long texts may be, in bytes of UTF-8. The text limit is the platform's; it states none for
 * the others, so they are ours, above what its clients show.
 */
public final class Limits {
    /** The figure in circulation; longer replies are dropped. */
    public static final int TEXT = 2048;

    public static final int TITLE = 192;
    public static final int DESCRIPTION = 512;
    public static final int URL = 1024;
    public static final int MEDIA_ID = 256;
    public static final int AGENT = 128;

    /** Of a menu button's key, the platform's limit. */
    public static final int KEY = 128;

    static final int SECRET = 128;

    private Limits() {}
}
