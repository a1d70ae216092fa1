package io.mistok.local.program;

import io.mistok.backing.Ports;
import java.util.Map;
import java.util.TreeMap;

/**
 * The port of each program. All but the gateway's are open on the loopback address only.
 *
 * @param ports by the name of the program
 */
public record Addresses(Map<String, Integer> ports) {
    /** Where a program answers HTTP. */
    public String http(String program) {
        return "http://" + Ports.LOOPBACK + ":" + port(program);
    }

    /** Bootstrap servers. */
    public String kafka() {
        return Ports.LOOPBACK + ":" + port("kafka");
    }

    /** For JDBC; MariaDB lacks a column that the driver would ask the information schema for. */
    public String mySql(String database) {
        return "jdbc:mysql://"
                + Ports.LOOPBACK
                + ":"
                + port("mariadb")
                + "/"
                + database
                + "?useInformationSchema=false";
    }

    /** Connection string of the database of the statistics. */
    public String mongo() {
        return "mongodb://" + Ports.LOOPBACK + ":" + port("mongodb") + "/mistok_stats";
    }

    /** Everything another program needs to know, as variables for a shell. */
    public Map<String, String> variables() {
        var variables = new TreeMap<String, String>();
        variables.put("KAFKA_BOOTSTRAP_SERVERS", kafka());
        variables.put("MYSQL_MENU_URL", mySql("mistok_menu"));
        variables.put("MYSQL_REPLY_URL", mySql("mistok_reply"));
        variables.put("MONGODB_URI", mongo());
        variables.put("GATEWAY_URL", http("gateway"));
        variables.put("INGEST_URL", http("ingest-service"));
        variables.put("MENU_URL", http("menu-service"));
        variables.put("REPLY_URL", http("reply-service"));
        variables.put("STATS_URL", http("stats-service"));
        variables.put("SIMULATOR_URL", http("wechat-simulator"));
        return variables;
    }

    /** The port of one program. */
    public int port(String program) {
        var port = ports.get(program);
        if (port == null) {
            throw new IllegalArgumentException("No program " + program);
        }
        return port;
    }
}
