package offenders.ledger;

import org.springframework.transaction.annotation.Transactional;

/** Opens transactions without being a service. */
@Transactional
class TransactionalHelper {}
