package org.greenregistry.organisation;

import org.greenregistry.AppTest;

@AppTest
class OwnOrganisationTest extends OwnOrganisationContract {}
