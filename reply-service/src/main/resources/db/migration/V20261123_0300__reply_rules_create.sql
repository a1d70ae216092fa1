-- One document of rules for each channel; secrets inside it are encrypted.
CREATE TABLE reply_rules (
    channel_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision   BIGINT      NOT NULL,
    document   LONGTEXT    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (channel_id),
    KEY reply_rules_by_revision (revision)
);

-- Counts every change of any channel; its row lock makes changes visible in the order of their numbers.
CREATE TABLE rule_revision (
    id       TINYINT NOT NULL,
    revision BIGINT  NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO rule_revision (id, revision) VALUES (1, 0);
