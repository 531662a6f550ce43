package offenders.kernel;

import offenders.ledger.OpenEntity;
import org.springframework.stereotype.Component;

/** The kernel uses a module after it, and a framework. */
@Component
class FrameworkInTheKernel {

    OpenEntity later = new OpenEntity();
}
