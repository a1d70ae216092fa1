package io.mistok.menu.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A menu on its way to WeChat, or one that WeChat has accepted. */
@Entity
@Table(name = "menu_version")
class MenuVersion {

    static final String SENDING = "SENDING";
    static final String UNKNOWN = "UNKNOWN";
    static final String ACCEPTED = "ACCEPTED";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String channelId;
    private int number;
    private String state;

    @Column(length = Length.LONG32)
    private String buttons;

    private Instant startedAt;
    private @Nullable Instant publishedAt;
    private String publishedBy;

    /** For Hibernate. */
    @NullUnmarked
    protected MenuVersion() {}

    MenuVersion(String channelId, int number, String buttons, String by, Instant now) {
        this.channelId = channelId;
        this.number = number;
        this.state = SENDING;
        this.buttons = buttons;
        this.startedAt = now;
        this.publishedBy = by;
    }

    void accept(Instant now) {
        state = ACCEPTED;
        publishedAt = now;
    }

    void loseSight() {
        state = UNKNOWN;
    }

    boolean isAccepted() {
        return state.equals(ACCEPTED);
    }

    /** Whether WeChat may have it although nobody is waiting for WeChat's answer any more. */
    boolean isUnsettled(Instant abandonedIfStartedBefore) {
        return state.equals(UNKNOWN)
                || (state.equals(SENDING) && startedAt.isBefore(abandonedIfStartedBefore));
    }

    @Nullable Long id() {
        return id;
    }

    String channelId() {
        return channelId;
    }

    int number() {
        return number;
    }

    String buttons() {
        return buttons;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    String publishedBy() {
        return publishedBy;
    }
}
