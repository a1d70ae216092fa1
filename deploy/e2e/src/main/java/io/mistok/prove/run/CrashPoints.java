package io.mistok.prove.run;

import java.util.List;
import java.util.stream.Stream;

/** Where services can be made to halt: before and after each step that others rely on. */
final class CrashPoints {
    static final List<String> INGEST =
            in(
                    "io.mistok.ingest.",
                    "callback.CallbackHandler#receive@entry",
                    "callback.CallbackHandler#receive@return",
                    "answer.AnswerLadder#reply@entry",
                    "answer.AnswerLadder#reply@return",
                    "outbox.EventOutbox#publish@entry",
                    "outbox.EventOutbox#publish@return",
                    "outbox.EventOutbox#giveUp@entry",
                    "outbox.EventOutbox#giveUp@return",
                    "answer.PendingReplies#decide@entry",
                    "answer.PendingReplies#decide@return",
                    "callback.CallbackResponses#of@return");

    static final List<String> REPLY =
            in(
                    "io.mistok.reply.",
                    "inbox.EventInbox#accept@entry",
                    "inbox.EventInbox#accept@return",
                    "decision.ReplyDecider#prepare@entry",
                    "decision.ReplyDecider#prepare@return",
                    "outbox.ReplyOutbox#reply@entry",
                    "outbox.ReplyOutbox#reply@return",
                    "delivery.LateAnswers#offer@entry",
                    "delivery.LateAnswers#offer@return",
                    "delivery.Sends#plan@entry",
                    "delivery.Sends#plan@return",
                    "delivery.Sends#begin@return",
                    "delivery.Sends#claim@return",
                    "delivery.MessageSender#send@entry",
                    "wechat.WeChatMessages#call@entry",
                    "wechat.WeChatMessages#call@return",
                    "delivery.Sends#finish@entry",
                    "delivery.Sends#finish@return");

    static final List<String> STATS =
            in(
                    "io.mistok.stats.",
                    "inbox.EventInbox#accept@entry",
                    "inbox.EventInbox#accept@return",
                    "projection.Projection#apply@entry",
                    "projection.Projection#apply@return",
                    "projection.Followers#numbers@entry",
                    "projection.Followers#numbers@return",
                    "projection.BucketWriter#write@entry",
                    "projection.Buckets#replace@entry",
                    "projection.Buckets#replace@return",
                    "projection.BucketWriter#write@return");

    static final List<String> MENU =
            in(
                    "io.mistok.menu.",
                    "outbox.Outbox#insert@entry",
                    "outbox.Outbox#insert@return",
                    "outbox.ChannelTopic#append@entry",
                    "outbox.ChannelTopic#append@return",
                    "outbox.OutboxRows#delete@entry",
                    "outbox.OutboxRows#delete@return");

    private CrashPoints() {}

    /** Without the package, for people. */
    static String shortened(String point) {
        return point.replaceFirst("io\\.mistok\\.(\\w+)\\.\\w+\\.", "$1 ");
    }

    private static List<String> in(String prefix, String... points) {
        return Stream.of(points).map(point -> prefix + point).toList();
    }
}
