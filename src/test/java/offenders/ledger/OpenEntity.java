package offenders.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity anyone can name. */
@Entity
public class OpenEntity {

    @Id
    long id;
}
