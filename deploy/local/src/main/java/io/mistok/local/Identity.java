package io.mistok.local;

import io.mistok.local.secret.Secrets;
import io.mistok.local.secret.TokenKeys;
import java.nio.file.Path;

/**
 * Who this installation is: its sign-in and its keys, the same at every start.
 *
 * @param username of the built-in admin
 * @param password of the built-in admin
 * @param passwordGenerated whether we chose it, so that nobody else knows it yet
 * @param keyset file that decrypts the channels' secrets
 * @param tokenKeys for tokens between the gateway and the services
 * @param databasePassword of the database's only user
 */
record Identity(
        String username,
        String password,
        boolean passwordGenerated,
        Path keyset,
        TokenKeys tokenKeys,
        String databasePassword) {
    static Identity of(Settings settings, Path folder) {
        var secrets = new Secrets(folder);
        return new Identity(
                settings.username(),
                settings.password().orElseGet(secrets::adminPassword),
                settings.password().isEmpty(),
                secrets.keyset(),
                secrets.tokenKeys(),
                secrets.databasePassword());
    }
}
