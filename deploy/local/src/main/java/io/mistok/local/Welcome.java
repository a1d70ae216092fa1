package io.mistok.local;

import io.mistok.local.program.Addresses;
import java.nio.file.Path;

/** The last thing said at the start: where everything is and what to do next. */
final class Welcome {
    private Welcome() {}

    static String text(Settings settings, Identity identity, Addresses addresses, Path data) {
        var gateway = "http://localhost:" + settings.port();
        return """

        Mistok is ready.
          open       %s in a browser
          sign in    %s, password %s
          phone      %s, a follower at the simulated WeChat
          servers    kafka %s, mariadb %s, mongodb %s
          services   ingest %s, menu %s, reply %s, stats %s
          data       %s (addresses in run/addresses.env, logs in logs/)

        Script it: curl -u "%s:%s" %s/api/channels
        Stop it:   Ctrl-C, or kill %d
        """
                .formatted(
                        gateway,
                        identity.username(),
                        identity.passwordGenerated()
                                ? identity.password()
                                : "as in MISTOK_ADMIN_PASSWORD",
                        "http://localhost:" + settings.simulatorPort(),
                        addresses.port("kafka"),
                        addresses.port("mariadb"),
                        addresses.port("mongodb"),
                        addresses.port("ingest-service"),
                        addresses.port("menu-service"),
                        addresses.port("reply-service"),
                        addresses.port("stats-service"),
                        data,
                        identity.username(),
                        identity.passwordGenerated()
                                ? identity.password()
                                : "$MISTOK_ADMIN_PASSWORD",
                        gateway,
                        ProcessHandle.current().pid());
    }
}
