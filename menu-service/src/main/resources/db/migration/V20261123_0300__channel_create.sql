-- Common to MySQL 8.4 and MariaDB 11.4. Identifiers compare byte by byte; texts are utf8mb4.

CREATE TABLE channel (
    id                              VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision                        BIGINT        NOT NULL,
    name                            VARCHAR(100)  NOT NULL,
    app_id                          VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    original_id                     VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    encryption                      VARCHAR(16)   NOT NULL,
    time_zone                       VARCHAR(64)   NOT NULL,
    app_secret                      VARCHAR(1024) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    token                           VARCHAR(512)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    previous_token                  VARCHAR(512)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    previous_token_until            DATETIME(6)   NULL,
    encoding_aes_key                VARCHAR(512)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    previous_encoding_aes_key       VARCHAR(512)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    previous_encoding_aes_key_until DATETIME(6)   NULL,
    created_at                      DATETIME(6)   NOT NULL,
    updated_at                      DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT channel_app_id UNIQUE (app_id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE menu_draft (
    channel_id VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    buttons    LONGTEXT     NOT NULL,
    updated_at DATETIME(6)  NOT NULL,
    updated_by VARCHAR(255) NOT NULL,
    PRIMARY KEY (channel_id),
    CONSTRAINT menu_draft_channel FOREIGN KEY (channel_id) REFERENCES channel (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4;

-- state: SENDING while WeChat is asked, UNKNOWN when its answer never came, ACCEPTED for good.
CREATE TABLE menu_version (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    channel_id   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number       INT          NOT NULL,
    state        VARCHAR(16)  NOT NULL,
    buttons      LONGTEXT     NOT NULL,
    started_at   DATETIME(6)  NOT NULL,
    published_at DATETIME(6)  NULL,
    published_by VARCHAR(255) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT menu_version_number UNIQUE (channel_id, number),
    CONSTRAINT menu_version_channel FOREIGN KEY (channel_id) REFERENCES channel (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4;

-- Records for the channel topic; no foreign key, because they outlive a removed channel.
CREATE TABLE outbox (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    record_key   VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    record_value LONGTEXT     NULL,
    created_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4;

-- One row, whose lock makes the relays of all replicas take turns.
CREATE TABLE outbox_relay (
    id INT NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO outbox_relay (id) VALUES (1);
