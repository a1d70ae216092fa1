package io.mistok.alert;

import io.mistok.alert.Drill.Healing;
import io.mistok.prove.cluster.Node;
import io.mistok.prove.cluster.Replica;
import io.mistok.prove.ledger.Message;
import io.mistok.prove.wechat.Trouble;
import java.time.Duration;
import java.util.List;

/** One for each thing that can go wrong; together they have every alert. */
final class Drills {
    private Drills() {}

    static List<Drill> all() {
        return List.of(
                new Drill(
                        "forged callbacks, five a second",
                        List.of("MistokCallbacksRefused"),
                        town -> new Traffic(town).forgeries(5)::close),
                new Drill(
                        "an event that cannot be read",
                        List.of("MistokUnreadableEvents"),
                        Poison::drop),
                new Drill(
                        "menu-service killed, and admins look at channels",
                        List.of(
                                "MistokServiceDown",
                                "MistokReplicaDown",
                                "MistokServiceUnreachable"),
                        Drills::menuKilled),
                new Drill(
                        "MySQL away, a replica of reply-service starts, and replies are late",
                        List.of("MistokListenerStopped", "MistokLateMessagesWait"),
                        Drills::mySqlAway),
                new Drill(
                        "MongoDB away",
                        List.of("MistokStatisticsFail", "MistokStatisticsBehind"),
                        Drills::mongoAway),
                new Drill(
                        "a business system that never answers",
                        List.of("MistokExternalSystemsFail"),
                        town -> new Traffic(town).clicks(Town.DEAD, 5)::close),
                new Drill(
                        "business systems that answer too late, and WeChat refuses the messages",
                        List.of(
                                "MistokRepliesLate",
                                "MistokLateMessagesFail",
                                "MistokWeChatRefuses",
                                "MistokWeChatQuota",
                                "MistokTokensRefused"),
                        Drills::weChatRefuses),
                new Drill(
                        "reply-service held still for six seconds",
                        List.of("MistokReplyBehind"),
                        Drills::replyStill),
                new Drill(
                        "ingest-service held still again and again",
                        List.of("MistokCallbacksSlow"),
                        Stutter::begin),
                new Drill(
                        "all brokers away; one replica of ingest-service has a spool of 1 MiB",
                        List.of(
                                "MistokCallbacksNotStored",
                                "MistokSpooling",
                                "MistokSpoolNearlyFull",
                                "MistokSpoolRefuses",
                                "MistokRepliesLost",
                                "MistokOutboxStuck"),
                        Outage::begin));
    }

    private static Healing menuKilled(Town town) {
        town.cluster().menu().node().kill();
        var looks = new Traffic(town).looks(2);
        return () -> {
            looks.close();
            town.heal();
        };
    }

    private static Healing mySqlAway(Town town) {
        var cluster = town.cluster();
        var restarted = cluster.reply().getFirst().node();
        restarted.kill();
        cluster.mySqlLink().cut();
        restarted.start();
        var late = new Traffic(town).lateClicks(20);
        return () -> {
            late.close();
            town.heal();
        };
    }

    private static Healing mongoAway(Town town) {
        town.cluster().mongoLink().cut();
        return town::heal;
    }

    private static Healing weChatRefuses(Town town) {
        var weChat = town.cluster().weChat();
        weChat.troubled(Drills::trouble);
        var late = new Traffic(town).lateClicks(5);
        return () -> {
            late.close();
            weChat.troubled(_ -> new Trouble.None());
        };
    }

    private static Trouble trouble(Message message) {
        var code = message.openId().hashCode() % 2 == 0 ? 40001 : 45009;
        return new Trouble.Code(code, "as told");
    }

    private static Healing replyStill(Town town) throws InterruptedException {
        var nodes = town.cluster().reply().stream().map(Replica::node).toList();
        nodes.forEach(Node::pause);
        Thread.sleep(Duration.ofSeconds(6));
        nodes.forEach(Node::resume);
        return town::heal;
    }
}
