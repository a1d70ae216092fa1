package io.mistok.menu.publication;

import io.mistok.menu.storage.StorageGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

@Component
class SettlementSchedule {

    private static final Logger log = LoggerFactory.getLogger(SettlementSchedule.class);

    private final Settlement settlement;
    private final StorageGate gate;

    SettlementSchedule(Settlement settlement, StorageGate gate) {
        this.settlement = settlement;
        this.gate = gate;
    }

    @Scheduled(fixedDelayString = "${mistok.publication.settle-every:30s}")
    void settle() {
        if (!gate.isOpen()) {
            return;
        }
        try {
            settlement.settleAll();
        } catch (DataAccessException | TransactionException unavailable) {
            log.debug("Interrupted publications wait for the database", unavailable);
        }
    }
}
