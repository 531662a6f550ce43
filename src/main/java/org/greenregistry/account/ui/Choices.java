package org.greenregistry.account.ui;

import org.greenregistry.account.OrganisationChoices;
import org.greenregistry.account.ScopeChoices;

/** What an administrator chooses from when somebody's terms are set. */
record Choices(ScopeChoices scope, OrganisationChoices organisations) {}
