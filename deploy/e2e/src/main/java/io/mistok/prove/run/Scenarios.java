package io.mistok.prove.run;

import java.util.List;
import java.util.Optional;

/** All runs there are. */
public final class Scenarios {
    private static final List<Scenario> ALL =
            List.of(
                    new Scenario(
                            "R01", "No fault", "clean; p99 ≤ 500 ms, none over 4.8 s", Calm::play),
                    new Scenario(
                            "R02",
                            "kill -9 reply-service, 10 times in 60 s",
                            "clean; caught up ≤ 30 s after the last kill; at most 2 % of the"
                                    + " replies late",
                            stage -> Kills.play(stage, stage.cluster().reply(), 10)),
                    new Scenario(
                            "R03",
                            "kill -9 one of two ingest replicas, 5 times",
                            "clean, no double reply",
                            Kills::ingest),
                    new Scenario(
                            "R04",
                            "kill -9 stats-service, 10 times in 60 s",
                            "clean; caught up ≤ 30 s after the last kill; at most 2 % of the"
                                    + " replies late",
                            stage -> Kills.play(stage, stage.cluster().stats(), 10)),
                    new Scenario(
                            "R05",
                            "kill -9 the leader broker",
                            "clean; no callback fails all its attempts; ≥ 99 % on the first",
                            BrokerFaults::leader),
                    new Scenario(
                            "R06",
                            "All brokers away for 60 s",
                            "held and then 503, nothing acknowledged that is not stored",
                            BrokerFaults::all),
                    new Scenario(
                            "R06b",
                            "All brokers away for 60 s, ingest with a spool",
                            "every callback answered, and clean after recovery",
                            Spools::brokersAway),
                    new Scenario(
                            "R06c",
                            "The same, one ingest killed while it spools and while it empties the"
                                    + " spool",
                            "clean after recovery; in order as far as one replica took it",
                            Spools::killed),
                    new Scenario(
                            "R07",
                            "Broker stopped 20 s; 100 ms latency and 3 Mbit/s for 60 s",
                            "clean",
                            BrokerFaults::slow),
                    new Scenario(
                            "R08",
                            "MongoDB unreachable for 60 s",
                            "callbacks unaffected; exact afterwards",
                            StoreFaults::mongoAway),
                    new Scenario(
                            "R09",
                            "MongoDB's answers dropped after applying, 20 % of writes",
                            "callbacks unaffected; exact afterwards",
                            StoreFaults::mongoForgetful),
                    new Scenario(
                            "R10",
                            "MySQL away for 60 s",
                            "callbacks and replies unaffected; every outbox row published"
                                    + " afterwards, versions only grow",
                            StoreFaults::mySqlAway),
                    new Scenario("R11", "Replicas 1→4→2→3 every 5 s", "clean", Replication::scale),
                    new Scenario(
                            "R12",
                            "A stopped owner that wakes up after another took over",
                            "clean; the sleeper's writes are refused",
                            Replication::sleeper),
                    new Scenario(
                            "R13",
                            "Crash points: the process halts at each, then starts again",
                            "clean at every point but the one that the API makes ambiguous, which"
                                    + " follows its setting",
                            Crashes::play),
                    new Scenario(
                            "R15",
                            "Every callback three times, at once and 5 s apart",
                            "one visible reply and one count each",
                            Doubles::thrice),
                    new Scenario(
                            "R15b",
                            "Every callback twice, up to 2 s apart; all reply-services and then all"
                                    + " brokers killed, 4 times",
                            "one visible reply and one count each; none swallowed",
                            Doubles::twice),
                    new Scenario(
                            "R16",
                            "Same MsgId from 15 followers, VIEW and LOCATION in one second, two"
                                    + " keys in one second",
                            "one visible reply and one count each; none swallowed",
                            Doubles::lookalikes),
                    new Scenario(
                            "R18",
                            "External system answers after 6, 30, 70 s",
                            "right message by the right way or none",
                            Externals::late),
                    new Scenario(
                            "R19",
                            "One channel's external system hangs",
                            "other channels' p99 changes < 10 %",
                            Externals::hanging),
                    new Scenario(
                            "R20",
                            "Poison records, and events that only the next release can read",
                            "dead-lettered within 5 s with the reason, neighbours undisturbed;"
                                    + " replay answers and counts each once",
                            Poison::play),
                    new Scenario(
                            "R21",
                            "WeChat's codes, 502, reset before and after the request was written,"
                                    + " 1,000 sends at token expiry",
                            "each as the protocol has it; one token fetch",
                            WeChatFaults::play),
                    new Scenario(
                            "R22",
                            "Burst of ten times the rate for 10 s; soak 20 min",
                            "everything accepted within 5 s, the rest 503, normal again within 15"
                                    + " s; memory, descriptors and threads flat",
                            Endurance::play),
                    new Scenario(
                            "R23",
                            "Disk full under the spool while all brokers are away",
                            "held and then 503 while it is full; answered before and after; clean",
                            Spools::diskFull),
                    new Scenario(
                            "R23b",
                            "Disk full under one broker",
                            "it halts; clean with the other two; no callback fails all its"
                                    + " attempts",
                            BrokerFaults::diskFull),
                    new Scenario(
                            "R24",
                            "Rolling restart of every service behind two gateways",
                            "clean; no connection refused or broken, every callback on its first"
                                    + " delivery, every admin call right; success instead of a reply"
                                    + " only while reply-service restarts, at most 2 %",
                            Rollouts::play));

    private Scenarios() {}

    public static List<Scenario> all() {
        return ALL;
    }

    /** A run by its name. */
    public static Optional<Scenario> find(String id) {
        return ALL.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }
}
