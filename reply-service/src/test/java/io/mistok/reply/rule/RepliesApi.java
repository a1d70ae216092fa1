package io.mistok.reply.rule;

import io.mistok.backing.Backing;
import io.mistok.backing.MySqlDatabase;
import io.mistok.reply.support.RunningService;
import io.mistok.reply.support.World;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of rules of one running service; each test has a channel of its own. */
@NullUnmarked
abstract class RepliesApi {
    static final String TEXT = "{\"type\":\"text\",\"text\":\"soup\"}";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static MySqlDatabase database;
    static RunningService service;
    private static World world;

    String replies;

    @BeforeAll
    static void start() {
        database = Backing.mySql("mistok_reply");
        service =
                RunningService.start(
                                database, "mistok.external.allowed-hosts=crm.internal,127.0.0.1")
                        .ready();
        world = new World();
    }

    @AfterAll
    static void stop() {
        service.close();
        world.close();
    }

    @BeforeEach
    void channel() {
        replies = "/api/channels/" + world.channel() + "/replies";
    }

    static JsonNode tree(String json) {
        return JSON.readTree(json);
    }
}
