package org.greenregistry.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody is reminded by mail, and until which day he or she was. */
@Entity
@Table(name = "duty_reminder")
class Reminder {

    @Id
    @Column(name = "account_id")
    private UUID account;

    @Column(name = "wanted")
    private boolean wanted = true;

    @Column(name = "told_on")
    private @Nullable LocalDate toldOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Reminder() {}

    Reminder(UUID account) {
        this.account = account;
    }

    void want(boolean mails) {
        wanted = mails;
    }

    boolean isWanted() {
        return wanted;
    }

    /** Whether {@code day} is still to be told. */
    boolean isDue(LocalDate day) {
        return wanted && (toldOn == null || toldOn.isBefore(day));
    }

    void told(LocalDate day) {
        toldOn = day;
    }
}
