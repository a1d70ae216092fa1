-- busy counts WeChat's "system busy" alone, which ends a message at the third; open_id takes what the contract of events allows.
ALTER TABLE sends
    ADD COLUMN busy INT NOT NULL DEFAULT 0,
    MODIFY COLUMN open_id VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
