package org.greenregistry.organisation;

import org.greenregistry.PostgresTest;

@PostgresTest
class OwnOrganisationPostgresTest extends OwnOrganisationContract {}
