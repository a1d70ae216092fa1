package io.mistok.backing;

/**
 * Where a test finds its own database.
 *
 * @param url for JDBC, the database included
 * @param username may do anything in that database
 * @param password of that user
 */
public record MySqlDatabase(String url, String username, String password) {
    MySqlDatabase named(String name) {
        return new MySqlDatabase(Addresses.withDatabase(url, name), username, password);
    }
}
