package io.mistok.prove.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Message;
import io.mistok.prove.ledger.Outcome;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each kind of anomaly has an offender here, which the checker must find. */
class CheckerTest {
    private final Book book = Book.clean();

    @Test
    void aCleanRunIsClean() {
        assertThat(book.anomalies()).isEmpty();
    }

    @Test
    void whatIsAcknowledgedAndNotStoredIsLost() {
        book.acknowledged(book.click("clara", 4, "K3"));
        book.messages.add(book.message("clara", "K3"));
        assertThat(book.found()).containsExactly(AnomalyKind.LOST_ACCEPT);
    }

    @Test
    void anAnswerThatWasLostOnItsWayWasGivenAllTheSame() {
        var click = book.click("clara", 4, "K3");
        book.attempt(click, Outcome.LOST, "");
        book.attempt(click, Outcome.REFUSED, "");
        assertThat(book.found()).containsExactly(AnomalyKind.LOST_ACCEPT);
    }

    @Test
    void whatWasRefusedNeedNotBeStored() {
        var click = book.click("clara", 4, "K3");
        book.attempt(click, Outcome.REFUSED, "");
        assertThat(book.anomalies()).isEmpty();
    }

    @Test
    void whatNobodySentIsAPhantom() {
        book.log.add(new LogEvent(0, 99, "id-x", Book.identity("nobody", 5, "K1")));
        book.count();
        assertThat(book.found()).containsExactly(AnomalyKind.PHANTOM);
    }

    @Test
    void anAcknowledgementWithoutAMessageIsNoReply() {
        book.stored(book.acknowledged(book.click("clara", 4, "K3")));
        book.count();
        assertThat(book.found()).containsExactly(AnomalyKind.NO_REPLY);
    }

    @Test
    void whatThePlatformGaveUpOnNeedsNoReply() {
        book.stored(book.attempt(book.click("clara", 4, "K3"), Outcome.BROKEN, ""));
        book.count();
        assertThat(book.anomalies()).isEmpty();
    }

    @Test
    void aMessageOfWhichNobodyCanKnowIsNotMissed() {
        var click = book.stored(book.acknowledged(book.click("clara", 4, "K3")));
        book.count();
        book.unknown.add("id-" + click.identity().hashCode());
        assertThat(book.anomalies()).isEmpty();
    }

    @Test
    void aReplyAndAMessageAreTwoAnswers() {
        book.messages.add(book.message("anna", "K1"));
        assertThat(book.found()).containsExactly(AnomalyKind.DUP_REPLY);
    }

    @Test
    void twoMessagesAreTwoAnswers() {
        book.messages.add(book.message("bohdan", "K1"));
        assertThat(book.found()).containsExactly(AnomalyKind.DUP_REPLY);
    }

    @Test
    void theSameReplyToARepeatIsOneAnswer() {
        book.replied(book.callbacks.getFirst());
        assertThat(book.anomalies()).isEmpty();
    }

    @Test
    void twoEqualEventsMayHaveTwoEqualAnswers() {
        book.stored(book.replied(book.click("anna", 8, "K1")));
        book.count();
        assertThat(book.anomalies()).isEmpty();
    }

    @Test
    void aMessageOutsideItsWindowIsLate() {
        var late = book.messages.removeFirst();
        book.messages.add(
                new Message(late.channelId(), late.openId(), late.text(), late.at(), 45015, false));
        assertThat(book.found())
                .containsExactlyInAnyOrder(AnomalyKind.LATE_REPLY, AnomalyKind.NO_REPLY);
    }

    @Test
    void anotherOnesReplyIsCrossTalk() {
        var click = book.click("clara", 4, "K3");
        book.stored(book.attempt(click, Outcome.REPLIED, Book.text("anna", "K3")));
        book.count();
        assertThat(book.found()).containsExactly(AnomalyKind.CROSS_TALK);
    }

    @Test
    void aDifferentReplyToARepeatIsCrossTalk() {
        book.attempt(book.callbacks.getFirst(), Outcome.REPLIED, Book.text("anna", "K2"));
        assertThat(book.found()).containsExactly(AnomalyKind.CROSS_TALK);
    }

    @Test
    void anotherOnesMessageIsCrossTalk() {
        book.messages.add(
                new Message("ch", "clara", Book.text("anna", "K1"), Book.SECOND * 1000, 0, true));
        assertThat(book.found()).containsExactly(AnomalyKind.CROSS_TALK);
    }

    @Test
    void aCountOfTwoForOneEventIsAMiscount() {
        var counted = new HashMap<>(book.counts.getOrDefault("ch", Counts.NONE).by());
        counted.put("item|K1", new Tally(3, 2));
        book.counts = Map.of("ch", new Counts(counted));
        assertThat(book.anomalies())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(AnomalyKind.MISCOUNT);
                    assertThat(it.detail()).isEqualTo("ch item|K1: 2/2 in the log, 3/2 counted");
                });
    }

    @Test
    void aWrongNumberOfPeopleIsAMiscount() {
        var counted = new HashMap<>(book.counts.getOrDefault("ch", Counts.NONE).by());
        counted.put("active", new Tally(3, 3));
        book.counts = Map.of("ch", new Counts(counted));
        assertThat(book.found()).containsExactly(AnomalyKind.MISCOUNT);
    }

    @Test
    void aChannelThatWasNotCountedIsAMiscount() {
        book.counts = Map.of();
        assertThat(book.found()).contains(AnomalyKind.MISCOUNT);
    }

    @Test
    void aRepeatInTheLogCountsOnce() {
        book.stored(book.callbacks.getFirst());
        assertThat(Expected.of(book.log)).isEqualTo(book.counts);
        assertThat(book.anomalies()).isEmpty();
    }

    @Test
    void aLaterEventBeforeAnEarlierOneIsAReorder() {
        moveToEnd(0);
        assertThat(book.found()).containsExactly(AnomalyKind.REORDER);
    }

    @Test
    void whatTwoReplicasSpooledHasNoOrder() {
        book.stored(book.acknowledgedElsewhere(book.click("anna", 4, "K3")));
        book.messages.add(book.message("anna", "K3"));
        book.count();
        moveToEnd(1);
        assertThat(book.found()).containsExactly(AnomalyKind.REORDER);
        book.orderAcrossReplicas = false;
        assertThat(book.anomalies()).isEmpty();
    }

    @Test
    void whatOneReplicaSpooledHasAnOrder() {
        book.orderAcrossReplicas = false;
        moveToEnd(0);
        assertThat(book.found()).containsExactly(AnomalyKind.REORDER);
    }

    private void moveToEnd(int index) {
        var event = book.log.remove(index);
        book.log.add(new LogEvent(event.partition(), 50, event.eventId(), event.identity()));
    }

    @Test
    void oneFollowerInTwoPartitionsIsAReorder() {
        var second = book.log.remove(1);
        book.log.add(new LogEvent(1, 1, second.eventId(), second.identity()));
        assertThat(book.found()).containsExactly(AnomalyKind.REORDER);
    }

    @Test
    void whatHappenedAtTheSameTimeHasNoOrder() {
        var slow = book.click("dana", 6, "K1");
        slow.add(
                new Attempt(
                        1,
                        "ingest-0",
                        slow.dueAt(),
                        3_000,
                        Outcome.REPLIED,
                        200,
                        slow.expected().text()));
        book.stored(book.replied(book.click("dana", 7, "K2")));
        book.stored(slow);
        book.count();
        assertThat(book.anomalies()).isEmpty();
    }

    @Test
    void anAnswerThatTookTooLongIsABreach() {
        book.stored(book.attempt(book.click("clara", 4, "K3"), Outcome.CUT, ""));
        book.count();
        assertThat(book.found()).containsExactly(AnomalyKind.FIVE_SECONDS);
        book.excused = true;
        assertThat(book.anomalies()).isEmpty();
    }

    @Test
    void nobodyCanAnswerWhenTheWindowHasClosed() {
        var book = Book.clean();
        book.stored(book.acknowledged(book.click("clara", 4, "K3")));
        book.count();
        assertThat(book.found()).containsExactly(AnomalyKind.NO_REPLY);
        book.tooLate = true;
        assertThat(book.anomalies()).isEmpty();
    }
}
