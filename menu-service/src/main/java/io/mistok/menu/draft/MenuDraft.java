package io.mistok.menu.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.NullUnmarked;

/** The draft of one channel; as long as there is none, the published menu is the draft. */
@Entity
@Table(name = "menu_draft")
class MenuDraft {

    @Id private String channelId;

    @Column(length = Length.LONG32)
    private String buttons;

    private Instant updatedAt;
    private String updatedBy;

    /** For Hibernate. */
    @NullUnmarked
    protected MenuDraft() {}

    MenuDraft(String channelId, String buttons, Instant updatedAt, String updatedBy) {
        this.channelId = channelId;
        this.buttons = buttons;
        this.updatedAt = updatedAt;
        this.updatedBy = updatedBy;
    }

    String channelId() {
        return channelId;
    }

    String buttons() {
        return buttons;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String updatedBy() {
        return updatedBy;
    }
}
