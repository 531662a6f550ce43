package offenders.project;

import offenders.ledger.ui.OpenPage;

/** Reaches into the pages of another module. */
class UsesForeignPages {

    Class<?> page = OpenPage.class;
}
