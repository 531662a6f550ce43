package org.greenregistry.organisation;

import org.greenregistry.AppTest;

@AppTest
class OrganisationListTest extends OrganisationListContract {}
