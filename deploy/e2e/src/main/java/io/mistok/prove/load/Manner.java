package io.mistok.prove.load;

/** How a callback is delivered. */
public enum Manner {
    /** Once, and again only after a failure. */
    ONCE,
    /** The first right answer is lost on its way, so it is delivered once more. */
    ANSWER_LOST,
    /** The platform hangs up early and delivers once more at once. */
    HUNG_UP,
    /**
     * As two at the same time, at once or up to two seconds apart, each until it is taken: by a
     * proxy that doubles requests.
     */
    TWICE,
    /** Three times at the same moment. */
    THRICE_AT_ONCE,
    /** Three times, five seconds apart, whatever was answered. */
    THRICE_APART
}
