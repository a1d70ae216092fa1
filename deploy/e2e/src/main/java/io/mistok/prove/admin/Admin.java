package io.mistok.prove.admin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person who looks after one channel through the gateway, over one connection. */
final class Admin implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    /** Something done, with a look whether it came out right. */
    @FunctionalInterface
    interface Deed {
        void run() throws IOException;
    }

    private final KeptConnection connection;
    private final String password;
    private final String channel;
    private final List<Deed> deeds =
            List.of(this::signIn, this::menu, this::reply, this::clicks, this::draft, this::who);
    private Map<String, String> session = Map.of();
    private long clicked;
    private int turn;

    Admin(int port, String password, String channelId) {
        this.connection = new KeptConnection(port);
        this.password = password;
        this.channel = "/api/channels/" + channelId;
    }

    /**
     * The next thing that is done.
     *
     * @throws IOException if no answer came, or not the right one
     */
    void next() throws IOException {
        var number = turn++;
        deeds.get(number % deeds.size()).run();
    }

    private void signIn() throws IOException {
        var login = "{\"username\":\"admin\",\"password\":\"%s\"}".formatted(password);
        var request = Request.of("POST", "/api/session", login);
        var answer = connection.call(request);
        var token = json(request, answer).path("csrfToken").asString("");
        var cookie = answer.header("set-cookie").replaceFirst(";.*", "");
        session = Map.of("Cookie", cookie, "X-CSRF-Token", token);
    }

    private void who() throws IOException {
        expect("admin", ask("GET", "/api/session", "").path("username"));
    }

    private void menu() throws IOException {
        var path = channel + "/menu";
        if (!ask("GET", path, "").has("draft")) {
            throw new IOException("no draft in " + path);
        }
    }

    /** What was written is what is read, whichever replica answers. */
    private void draft() throws IOException {
        var name = "Nr " + turn;
        ask(
                "PUT",
                channel + "/menu/draft",
                "{\"buttons\":[{\"name\":\"%s\",\"type\":\"click\",\"key\":\"R24\"}]}"
                        .formatted(name));
        var buttons = ask("GET", channel + "/menu", "").path("draft").path("buttons");
        expect(name, buttons.path(0).path("name"));
    }

    /** The same for a reply. */
    private void reply() throws IOException {
        var text = "Nr " + turn;
        ask(
                "PUT",
                channel + "/replies/keys/R24",
                "{\"type\":\"text\",\"text\":\"%s\"}".formatted(text));
        var rules = ask("GET", channel + "/replies", "");
        expect(text, rules.path("keys").path("R24").path("text"));
    }

    /** Clicks never become fewer. */
    private void clicks() throws IOException {
        var total = ask("GET", channel + "/stats/clicks?granularity=hour", "").path("total");
        if (!total.isNumber() || total.asLong() < clicked) {
            throw new IOException("clicks were " + clicked + " and are " + total);
        }
        clicked = total.asLong();
    }

    private JsonNode ask(String method, String path, String body) throws IOException {
        var request = Request.of(method, path, body).with(session);
        return json(request, connection.call(request));
    }

    private static JsonNode json(Request request, Answer answer) throws IOException {
        if (answer.status() / 100 != 2) {
            throw new IOException(request + ": " + answer.status() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private static void expect(String wanted, JsonNode found) throws IOException {
        if (!wanted.equals(found.asString(""))) {
            throw new IOException("wrote " + wanted + " and read " + found);
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
