package io.mistok.prove.observe;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The messages of which reply-service itself says that nobody can know whether they were sent. */
public final class Sends {
    private final String url;
    private final String username;
    private final String password;

    public Sends(String url, String username, String password) {
        this.url = url;
        this.username = username;
        this.password = password;
    }

    /** Their event ids, those in the middle of their call included. */
    public Set<String> unknown() {
        return new TreeSet<>(
                byStatus(
                                "SELECT event_id, status FROM sends WHERE status IN ('UNKNOWN', 'SENDING')")
                        .keySet());
    }

    /** How many there are in each state. */
    public Map<String, String> states() {
        return byStatus("SELECT status, COUNT(*) FROM sends GROUP BY status");
    }

    private Map<String, String> byStatus(String sql) {
        var rows = new HashMap<String, String>();
        try (var connection = DriverManager.getConnection(url, username, password);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.put(found.getString(1), found.getString(2));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("sends cannot be read", failure);
        }
        return rows;
    }
}
