-- Customer-service messages, one for an event at most; written before the call that sends it.
-- open_id and content are personal data: they go when the follower leaves, and content as soon as it is not needed.
CREATE TABLE sends (
    event_id     VARCHAR(128)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    channel_id   VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    open_id      VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status       VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content      LONGTEXT      CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    occurred_at  DATETIME(6)   NOT NULL,
    window_ends  DATETIME(6)   NOT NULL,
    next_attempt DATETIME(6)   NULL,
    attempts     INT           NOT NULL,
    errcode      INT           NULL,
    errmsg       VARCHAR(512)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    planned_at   DATETIME(6)   NOT NULL,
    changed_at   DATETIME(6)   NOT NULL,
    PRIMARY KEY (event_id),
    KEY sends_due (status, next_attempt),
    KEY sends_of_follower (channel_id, open_id),
    KEY sends_by_age (changed_at)
);
