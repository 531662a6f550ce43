package org.greenregistry.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.kernel.Refusal;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** An assignment, open until its assignee says that it is done. */
@Entity
@Table(name = "assignment")
class AssignmentEntry {

    @Id
    private UUID id;

    @Column(name = "about")
    private String about;

    @Column(name = "path")
    private String path;

    @Column(name = "task")
    private String text;

    @Column(name = "assignee")
    private UUID assignee;

    @Column(name = "given_by")
    private UUID by;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "given_at")
    private Instant at;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "answer")
    private @Nullable String answer;

    @Version
    @Column(name = "revision")
    private @Nullable Long revision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AssignmentEntry() {}

    AssignmentEntry(String about, String path, AssignmentInput input, UUID by, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.about = about;
        this.path = path;
        this.text = input.text();
        this.assignee = Objects.requireNonNull(input.assignee());
        this.due = Objects.requireNonNull(input.due());
        this.by = by;
        this.at = now;
    }

    void finish(UUID who, String said, Instant now) {
        if (!assignee.equals(who)) {
            throw new Refusal("assignment.other");
        }
        if (doneAt != null) {
            throw new Refusal("assignment.done");
        }
        doneAt = now;
        answer = said;
    }

    Assignment read() {
        return new Assignment(id, about, path, text, assignee, by, due, at, doneAt, answer);
    }
}
