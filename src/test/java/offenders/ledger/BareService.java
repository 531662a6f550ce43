package offenders.ledger;

import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Neither guarded nor transactional as a whole; writes without a trace, acts for others, takes what it needs by field.
 */
@Service
public class BareService {

    @Autowired
    String injected;

    @Transactional
    public void write() {
        injected = Acting.as(Actor.PUBLIC, () -> "nobody");
    }

    @Modifying
    void change() {}
}
