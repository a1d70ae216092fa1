package io.mistok.local.process;

/** Why something failed, for one line on the screen. */
public final class Reason {
    private Reason() {}

    /** What the failure says, and what its causes add to that. */
    public static String of(Throwable failure) {
        var reason = text(failure);
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (!reason.contains(cause.toString())) {
                reason += ": " + cause;
            }
        }
        return reason.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String text(Throwable failure) {
        var message = failure.getMessage();
        return message == null || message.isBlank() ? failure.toString() : message;
    }
}
