package io.mistok.reply.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.backing.Backing;
import io.mistok.reply.support.RunningService;
import io.mistok.reply.support.World;
import io.mistok.reply.support.World.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EventInboxIT {
    private static RunningService service;
    private static World world;
    private static String channel;

    @BeforeAll
    static void start() {
        service = RunningService.start(Backing.mySql("mistok_reply"));
        world = new World();
        channel = world.channel();
        assertThat(
                        service.put(
                                        "/api/channels/" + channel + "/replies/keys/TODAY",
                                        """
                                        {"type":"text","text":"Soup for {{channel}}"}
                                        """)
                                .status())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        service.close();
        world.close();
    }

    @Test
    void aClickIsAnsweredWhereItWaits() {
        JsonNode reply = world.reply(world.deliver(Event.click(channel, "TODAY")));
        assertThat(reply.path("rule").stringValue()).isEqualTo("key:TODAY");
        assertThat(reply.path("content").path("text").stringValue())
                .isEqualTo("Soup for Lviv Coffee");
    }
}
