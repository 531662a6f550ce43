package org.greenregistry.organisation;

import org.greenregistry.PostgresTest;

@PostgresTest
class OrganisationListPostgresTest extends OrganisationListContract {}
