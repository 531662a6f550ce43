package org.greenregistry.insight;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds in the morning. One person's fault holds up nobody else: each is told in a transaction of its own. */
@Component
class ReminderRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);

    private final ReminderService reminders;

    ReminderRound(ReminderService reminders) {
        this.reminders = reminders;
    }

    @Scheduled(fixedDelayString = "${registry.insight.remind-every:PT5M}", initialDelayString = "PT1M")
    void goRound() {
        reminders.due().forEach(this::remind);
    }

    private void remind(UUID account) {
        try {
            reminders.remind(account);
        } catch (RuntimeException fault) {
            LOG.error("account {} could not be reminded", account, fault);
        }
    }
}
